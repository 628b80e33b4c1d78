import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'cohere',
  name: 'Cohere',
  home: ['dashboard.cohere.com'],
  rules: [
    {
      id: 'cohere-key',
      kind: 'API key',
      env: 'CO_API_KEY',
      named: 'cohere*key|cohere*token|coapikey',
      pattern: /[A-Za-z\d]{40}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://dashboard.cohere.com/api-keys',
  docs: 'https://docs.cohere.com/docs/rate-limits',
  advice: 'Delete the key and create another.',
  source: 'https://docs.cohere.com/reference/about',
};

export const samples: Samples = {
  'cohere-key': ['COHERE_API_KEY=', '[A-Za-z0-9]{40}', ''],
};
