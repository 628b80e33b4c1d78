import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'lambdatest',
  name: 'LambdaTest',
  home: ['accounts.lambdatest.com'],
  rules: [
    {
      id: 'lambdatest-key',
      kind: 'access key',
      pattern: /LT_[A-Za-z\d]{47}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://www.lambdatest.com/support/docs/hyperexecute-how-to-get-my-username-and-access-key/',
  advice: 'Delete the key, then create one with fewer permissions.',
  source:
    'https://www.lambdatest.com/support/docs/hyperexecute-how-to-get-my-username-and-access-key/',
};

export const samples: Samples = {
  'lambdatest-key': 'LT_[A-Za-z0-9]{47}',
};
