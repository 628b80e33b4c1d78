import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'circleci',
  name: 'CircleCI',
  home: ['app.circleci.com/settings'],
  rules: [
    {
      id: 'circleci-token',
      kind: 'personal API token',
      pattern: /CCIPAT_[A-Za-z\d]{22}_[\da-f]{40}/,
    },
    {
      id: 'circleci-project-token',
      kind: 'project API token',
      pattern: /CCIPRJ_[A-Za-z\d]{22}_[\da-f]{40}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.circleci.com/settings/user/tokens',
  docs: 'https://circleci.com/docs/managing-api-tokens/',
  advice: 'Delete the token and create another.',
  source: 'https://circleci.com/docs/managing-api-tokens/',
};

export const samples: Samples = {
  'circleci-token': 'CCIPAT_[A-Za-z0-9]{22}_[0-9a-f]{40}',
  'circleci-project-token': 'CCIPRJ_[A-Za-z0-9]{22}_[0-9a-f]{40}',
};
