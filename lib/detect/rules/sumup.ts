import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'sumup',
  name: 'SumUp',
  home: ['me.sumup.com', 'developer.sumup.com'],
  rules: [
    {
      id: 'sumup-secret-key',
      kind: 'secret key',
      env: 'SUMUP_API_KEY',
      pattern: /sup_sk_[A-Za-z\d]{32}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://developer.sumup.com/tools/authorization/api-keys',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://developer.sumup.com/tools/authorization/api-keys',
};

export const samples: Samples = {
  'sumup-secret-key': 'sup_sk_[A-Za-z0-9]{32}',
};
