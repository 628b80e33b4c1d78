import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'alpaca',
  name: 'Alpaca',
  home: ['app.alpaca.markets'],
  rules: [
    {
      id: 'alpaca-secret',
      kind: 'API secret key',
      named: 'alpaca*secret|alpaca*secretkey|apca*secretkey',
      pattern: /[A-Za-z\d]{40,44}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.alpaca.markets/brokerage/dashboard/overview',
  docs: 'https://docs.alpaca.markets/docs/authentication',
  advice: 'Regenerate the keys in the dashboard, and look through the orders of the account.',
  source: 'https://docs.alpaca.markets/docs/authentication',
};

export const samples: Samples = {
  'alpaca-secret': ['APCA-API-SECRET-KEY: ', '[A-Za-z0-9]{40}', ''],
};
