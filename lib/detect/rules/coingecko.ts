import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'coingecko',
  name: 'CoinGecko',
  home: ['coingecko.com/developers'],
  rules: [
    {
      id: 'coingecko-key',
      kind: 'API key',
      named: 'coingecko*key',
      pattern: /CG-[A-Za-z\d]{24}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://www.coingecko.com/en/developers/dashboard',
  docs: 'https://docs.coingecko.com/reference/setting-up-your-api-key',
  advice: 'Delete the key, then create one with fewer permissions.',
  source:
    'Shape of keys that its own examples and clients show; the documentation names no format.',
};

export const samples: Samples = {
  'coingecko-key': ['COINGECKO_API_KEY=', 'CG-[A-Za-z0-9]{24}', ''],
};
