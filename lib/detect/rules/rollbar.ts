import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'rollbar',
  name: 'Rollbar',
  home: ['rollbar.com', 'app.rollbar.com'],
  rules: [
    {
      id: 'rollbar-token',
      kind: 'access token',
      named: 'rollbar*token',
      pattern: /[\da-f]{32}|[\da-f]{128}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.rollbar.com/',
  docs: 'https://docs.rollbar.com/docs/access-tokens',
  advice:
    'Disable the token in the project’s settings; web pages need one with post_client_item only.',
  source: 'https://docs.rollbar.com/docs/access-tokens',
};

export const samples: Samples = {
  'rollbar-token': ['ROLLBAR_ACCESS_TOKEN=', '[0-9a-f]{32}', ''],
};
