import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'namecheap',
  name: 'Namecheap',
  home: ['ap.www.namecheap.com'],
  rules: [
    {
      id: 'namecheap-key',
      kind: 'API key',
      named: 'namecheap*key',
      pattern: /[\da-f]{32}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://ap.www.namecheap.com/settings/tools/apiaccess/',
  docs: 'https://www.namecheap.com/support/api/intro/',
  advice: 'Reset the key, and look through the addresses that may call the API.',
  source: 'https://www.namecheap.com/support/api/intro/',
};

export const samples: Samples = {
  'namecheap-key': ['NAMECHEAP_API_KEY=', '[0-9a-f]{32}', ''],
};
