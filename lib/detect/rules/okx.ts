import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'okx',
  name: 'OKX',
  home: ['www.okx.com/account'],
  rules: [
    {
      id: 'okx-secret',
      kind: 'API secret',
      env: 'OKX_SECRET_KEY',
      named: 'okx*secret|okx*secretkey|okex*secret|okex*secretkey',
      pattern: /[\dA-F]{32}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://www.okx.com/account/my-api',
  docs: 'https://www.okx.com/docs-v5/en/#overview-rest-authentication',
  advice: 'Delete the key, and limit the next one to your addresses, without withdrawals.',
  source: 'https://www.okx.com/docs-v5/en/#overview-rest-authentication',
};

export const samples: Samples = {
  'okx-secret': ['OKX_SECRET_KEY=', '[0-9A-F]{32}', ''],
};
