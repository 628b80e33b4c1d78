import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'buildkite',
  name: 'Buildkite',
  home: ['buildkite.com/user/api-access-tokens'],
  rules: [
    {
      id: 'buildkite-token',
      kind: 'API access token',
      pattern: /bkua_[\da-f]{40}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://buildkite.com/user/api-access-tokens',
  docs: 'https://buildkite.com/docs/apis/managing-api-tokens',
  advice: 'Revoke the token and create one with fewer scopes.',
  source: 'https://buildkite.com/docs/platform/security/tokens',
};

export const samples: Samples = {
  'buildkite-token': 'bkua_[0-9a-f]{40}',
};
