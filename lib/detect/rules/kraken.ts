import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'kraken',
  name: 'Kraken',
  home: ['www.kraken.com/u', 'pro.kraken.com/app'],
  rules: [
    {
      id: 'kraken-private-key',
      kind: 'private key',
      env: 'KRAKEN_API_SECRET',
      named: 'kraken*secret|kraken*privatekey|kraken*key',
      pattern: /[A-Za-z\d+/]{86}==/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://pro.kraken.com/app/settings/api',
  docs: 'https://docs.kraken.com/api/docs/guides/spot-rest-auth',
  advice: 'Delete the key, and limit the next one to your addresses, without withdrawals.',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml',
};

export const samples: Samples = {
  'kraken-private-key': ['KRAKEN_API_SECRET=', '[A-Za-z0-9+/]{86}==', ''],
};
