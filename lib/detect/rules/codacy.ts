import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'codacy',
  name: 'Codacy',
  home: ['app.codacy.com'],
  rules: [
    {
      id: 'codacy-token',
      kind: 'API token',
      env: 'CODACY_API_TOKEN',
      named: 'codacy*token',
      pattern: /[A-Za-z\d]{20,32}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.codacy.com/account/access-management',
  docs: 'https://docs.codacy.com/codacy-api/api-tokens/',
  advice: 'Delete the token, and use one of the repository where coverage is uploaded.',
  source:
    'https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/codacy.yml',
};

export const samples: Samples = {
  'codacy-token': ['CODACY_PROJECT_TOKEN=', '[0-9a-f]{32}', ''],
};
