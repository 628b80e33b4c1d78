import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'coingecko',
  name: 'CoinGecko',
  home: ['www.coingecko.com/en/developers'],
  rules: [
    {
      id: 'coingecko-key',
      kind: 'API key',
      pattern: /CG-[A-Za-z\d]{24}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://www.coingecko.com/en/developers/dashboard',
  docs: 'https://docs.coingecko.com/docs/setting-up-your-api-key',
  advice: 'Delete the key in the dashboard and add another.',
  source: 'https://docs.coingecko.com/docs/setting-up-your-api-key',
};

export const samples: Samples = {
  'coingecko-key': 'CG-[A-Za-z0-9]{24}',
};
