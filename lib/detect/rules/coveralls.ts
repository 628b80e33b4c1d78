import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'coveralls',
  name: 'Coveralls',
  home: ['coveralls.io/github', 'coveralls.io/account'],
  rules: [
    {
      id: 'coveralls-token',
      kind: 'repository token',
      env: 'COVERALLS_REPO_TOKEN',
      named: 'coveralls*token',
      pattern: /[A-Za-z\d]{32,37}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://coveralls.io/account',
  docs: 'https://docs.coveralls.io/api-introduction',
  advice: 'Regenerate the token of the repository in its settings.',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml',
};

export const samples: Samples = {
  'coveralls-token': ['COVERALLS_REPO_TOKEN=', '[A-Za-z0-9]{33}', ''],
};
