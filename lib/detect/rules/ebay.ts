import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'ebay',
  name: 'eBay',
  home: ['developer.ebay.com/my'],
  rules: [
    {
      id: 'ebay-client-secret',
      kind: 'client secret',
      pattern: /PRD-[\da-f]{12}(?:-[\da-f]{4}){4}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://developer.ebay.com/api-docs/static/oauth-credentials.html',
  advice: 'Rotate the Cert ID of the application.',
  source: 'https://developer.ebay.com/api-docs/static/oauth-credentials.html',
};

export const samples: Samples = {
  'ebay-client-secret': 'PRD-[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}',
};
