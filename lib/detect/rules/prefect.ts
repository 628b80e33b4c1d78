import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'prefect',
  name: 'Prefect',
  home: ['app.prefect.cloud'],
  rules: [
    {
      id: 'prefect-key',
      kind: 'API key',
      late: true,
      literals: ['pnu_', 'pnb_'],
      pattern: /pn[ub]_[A-Za-z\d]{36}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.prefect.cloud/my/api-keys',
  docs: 'https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys',
  advice: 'Delete the key and create one with an expiry date.',
  source: 'https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys',
};

export const samples: Samples = {
  'prefect-key': 'pnu_[A-Za-z0-9]{36}',
};
