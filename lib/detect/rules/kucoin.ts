import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'kucoin',
  name: 'KuCoin',
  home: ['www.kucoin.com/account'],
  rules: [
    {
      id: 'kucoin-secret',
      kind: 'API secret',
      env: 'KUCOIN_API_SECRET',
      named: 'kucoin*secret',
      pattern: /[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://www.kucoin.com/account/api',
  docs: 'https://www.kucoin.com/docs-new/authentication',
  advice: 'Delete the key, and limit the next one to your addresses, without withdrawals.',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml',
};

export const samples: Samples = {
  'kucoin-secret': [
    'KUCOIN_API_SECRET=',
    '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}',
    '',
  ],
};
