import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'harness',
  name: 'Harness',
  home: ['app.harness.io'],
  rules: [
    {
      id: 'harness-token',
      kind: 'access token',
      env: 'HARNESS_API_KEY',
      literals: ['pat.', 'sat.'],
      pattern: /[ps]at\.[\w-]{22}\.[\da-f]{24}\.[A-Za-z\d]{20}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.harness.io/',
  docs: 'https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/',
  advice: 'Rotate the token, with no time in which the old one still works.',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml',
};

export const samples: Samples = {
  'harness-token': 'pat\\.[A-Za-z0-9]{22}\\.[0-9a-f]{24}\\.[A-Za-z0-9]{20}',
};
