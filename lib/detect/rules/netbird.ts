import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'netbird',
  name: 'NetBird',
  home: ['app.netbird.io'],
  rules: [
    {
      id: 'netbird-token',
      kind: 'access token',
      pattern: /nbp_[A-Za-z\d]{36}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.netbird.io/team/users',
  docs: 'https://docs.netbird.io/manage/public-api',
  advice: 'Delete the token of the user; use one of a service user that expires.',
  source: 'https://github.com/netbirdio/netbird',
};

export const samples: Samples = {
  'netbird-token': 'nbp_[A-Za-z0-9]{36}',
};
