import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'recharge',
  name: 'Recharge',
  home: [],
  rules: [
    {
      id: 'recharge-token',
      kind: 'API token',
      pattern: /sk_\d{1,2}x\d{1,2}_[\da-f]{64}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://developer.rechargepayments.com/2021-11/authentication',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://developer.rechargepayments.com/2021-11/authentication',
};

export const samples: Samples = {
  'recharge-token': 'sk_1x1_[0-9a-f]{64}',
};
