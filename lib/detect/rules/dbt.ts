import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'dbt',
  name: 'dbt Cloud',
  home: ['cloud.getdbt.com'],
  rules: [
    {
      id: 'dbt-token',
      kind: 'token',
      pattern: /dbt[cu]_[\w-]{30,64}(?![\w-])/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://docs.getdbt.com/docs/dbt-cloud-apis/authentication',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://docs.getdbt.com/docs/dbt-cloud-apis/authentication',
};

export const samples: Samples = {
  'dbt-token': 'dbtc_[A-Za-z0-9]{44}',
};
