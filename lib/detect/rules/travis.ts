import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'travis',
  name: 'Travis CI',
  home: ['app.travis-ci.com'],
  rules: [
    {
      id: 'travis-token',
      kind: 'API token',
      named: 'travis*token|travis*key',
      pattern: /[\w-]{22}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.travis-ci.com/account/preferences',
  docs: 'https://docs.travis-ci.com/user/triggering-builds/',
  advice: 'Regenerate the token in the preferences of the account.',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml',
};

export const samples: Samples = {
  'travis-token': ['TRAVIS_TOKEN=', '[A-Za-z0-9]{22}', ''],
};
