import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'binance',
  name: 'Binance',
  home: ['www.binance.com/en/my'],
  rules: [
    {
      id: 'binance-key',
      kind: 'API key or secret',
      env: 'BINANCE_API_SECRET',
      named: 'binance*secret|binance*key|binance*secretkey',
      pattern: /[A-Za-z\d]{64}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://www.binance.com/en/my/settings/api-management',
  docs: 'https://developers.binance.com/docs/binance-spot-api-docs/rest-api/request-security',
  advice: 'Delete the key, and limit the next one to your addresses, without withdrawals.',
  source: 'https://developers.binance.com/docs/binance-spot-api-docs/rest-api/request-security',
};

export const samples: Samples = {
  'binance-key': ['BINANCE_API_SECRET=', '[A-Za-z0-9]{64}', ''],
};
