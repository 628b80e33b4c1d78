import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'harness',
  name: 'Harness',
  home: ['app.harness.io'],
  rules: [
    {
      id: 'harness-token',
      kind: 'token',
      pattern: /[ps]at\.[\w-]{22}\.[A-Za-z\d]{24}\.[A-Za-z\d]{20}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/',
};

export const samples: Samples = {
  'harness-token': 'pat\\.[A-Za-z0-9]{22}\\.[0-9a-f]{24}\\.[A-Za-z0-9]{20}',
};
