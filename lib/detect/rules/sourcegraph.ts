import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'sourcegraph',
  name: 'Sourcegraph',
  home: ['sourcegraph.com/user/settings'],
  rules: [
    {
      id: 'sourcegraph-token',
      kind: 'access token',
      late: true,
      env: 'SRC_ACCESS_TOKEN',
      pattern: /sgp_(?:(?:[\da-f]{16}|local)_)?[\da-f]{40}/,
    },
    {
      id: 'sourcegraph-amp-token',
      kind: 'Amp access token',
      env: 'AMP_API_KEY',
      pattern: /sgamp_user_[\dA-Z]{26}_[\da-f]{64}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://sourcegraph.com/user/settings/tokens',
  docs: 'https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token',
  advice: 'Delete the token and create one with an expiry date.',
  source: 'https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token',
  rules: {
    'sourcegraph-amp-token': {
      revoke: 'https://ampcode.com/settings',
      docs: 'https://ampcode.com/manual',
    },
  },
};

export const samples: Samples = {
  'sourcegraph-token': 'sgp_[0-9a-f]{16}_[0-9a-f]{40}',
  'sourcegraph-amp-token': 'sgamp_user_01[0-9A-Z]{24}_[0-9a-f]{64}',
};
