import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'codecov',
  name: 'Codecov',
  home: ['app.codecov.io'],
  rules: [
    {
      id: 'codecov-token',
      kind: 'upload token',
      named: 'codecov*token',
      pattern: /[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.codecov.io/',
  docs: 'https://docs.codecov.com/docs/codecov-tokens',
  advice: 'Regenerate the token in the settings of the repository or the organization.',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml',
};

export const samples: Samples = {
  'codecov-token': [
    'CODECOV_TOKEN=',
    '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}',
    '',
  ],
};
