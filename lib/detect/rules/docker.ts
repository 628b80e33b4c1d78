import { pullSecret } from '../checks/command';
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
      late: true,
      pattern: /dckr_oat_[\w-]{27,32}(?![\w-])/,
    },
    {
      id: 'docker-auth',
      kind: 'registry login',
      named: 'auth',
      pattern: /[A-Za-z\d+/]{12,600}={0,2}/,
      check: basicCredentials,
    },
    {
      // `{"auths":`, with and without white space, in base64: the pull secret of a cluster.
      id: 'docker-config',
      kind: 'registry login',
      late: true,
      literals: [
        'eyJhdXRocyI6',
        'eyAiYXV0aHMi',
        'ewoJImF1dGhzIj',
        'ewogICJhdXRocyI6',
        'ewogICAgImF1dGhzIj',
      ],
      pattern: /e[wy][A-Za-z\d+/]{40,8000}={0,2}/,
      check: pullSecret,
    },
    {
      id: 'docker-swarm-token',
      kind: 'swarm join token',
      env: 'SWARM_TOKEN',
      late: true,
      pattern: /SWMTKN-1-[a-z\d]{49,50}-[a-z\d]{25}/,
    },
    {
      id: 'docker-swarm-unlock-key',
      kind: 'swarm unlock key',
      late: true,
      env: 'SWARM_UNLOCK_KEY',
      pattern: /SWMKEY-1-[A-Za-z\d+/]{43}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.docker.com/settings/personal-access-tokens',
  docs: 'https://docs.docker.com/security/access-tokens/',
  advice: 'Delete the token, then create one that may only read.',
  source: 'https://docs.docker.com/security/access-tokens/',
  rules: {
    'docker-swarm-token': {
      docs: 'https://docs.docker.com/reference/cli/docker/swarm/join-token/',
      advice: 'Rotate it with docker swarm join-token --rotate; nodes that joined stay.',
    },
    'docker-swarm-unlock-key': {
      docs: 'https://docs.docker.com/engine/swarm/swarm_manager_locking/',
      advice: 'Rotate it with docker swarm unlock-key --rotate, and keep the old one for a while.',
    },
  },
};

export const samples: Samples = {
  'docker-pat': 'dckr_pat_[\\w-]{27}',
  'docker-org-token': 'dckr_oat_[\\w-]{32}',
  'docker-swarm-token': 'SWMTKN-1-[a-z0-9]{50}-[a-z0-9]{25}',
  'docker-swarm-unlock-key': 'SWMKEY-1-[A-Za-z0-9+/]{42}[A-Za-z0-9]',
};
