import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'databento',
  name: 'Databento',
  home: ['databento.com/portal'],
  rules: [
    {
      id: 'databento-key',
      kind: 'API key',
      pattern: /db-(?=[a-zA-Z]{0,20}\d)[A-Za-z\d]{29}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://databento.com/docs/portal/api-keys',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://databento.com/docs/portal/api-keys',
};

export const samples: Samples = {
  'databento-key': 'db-[A-Z][0-9][a-z][A-Za-z0-9]{26}',
};
