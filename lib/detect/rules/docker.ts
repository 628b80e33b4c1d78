import { basicCredentials } from '../checks/header';
import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'docker',
  name: 'Docker',
  home: ['app.docker.com', 'hub.docker.com/settings'],
  rules: [
    {
      id: 'docker-pat',
      kind: 'personal access token',
      pattern: /dckr_pat_[\w-]{27}(?![\w-])/,
    },
    {
      id: 'docker-org-token',
      kind: 'organization access token',
      pattern: /dckr_oat_[\w-]{27,32}(?![\w-])/,
    },
    {
      id: 'docker-auth',
      kind: 'registry login',
      named: 'auth',
      pattern: /[A-Za-z\d+/]{12,600}={0,2}/,
      check: basicCredentials,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.docker.com/settings/personal-access-tokens',
  docs: 'https://docs.docker.com/security/access-tokens/',
  advice: 'Delete the token, then create one that may only read.',
  source: 'https://docs.docker.com/security/access-tokens/',
};

export const samples: Samples = {
  'docker-pat': 'dckr_pat_[\\w-]{27}',
  'docker-org-token': 'dckr_oat_[\\w-]{32}',
};
