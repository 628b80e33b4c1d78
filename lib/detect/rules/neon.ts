import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'neon',
  name: 'Neon',
  home: ['console.neon.tech'],
  rules: [
    {
      id: 'neon-key',
      kind: 'API key',
      pattern: /napi_[a-z\d]{64}/,
    },
    {
      id: 'neon-password',
      kind: 'role password',
      env: 'PGPASSWORD',
      pattern: /npg_[A-Za-z\d]{12}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://console.neon.tech/app/settings/api-keys',
  docs: 'https://neon.com/docs/manage/api-keys',
  advice: 'Revoke the key; a project-scoped key reaches less than a personal one.',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/cmd/generate/config/rules/neon.go',
  rules: {
    'neon-password': {
      revoke: 'https://console.neon.tech/',
      docs: 'https://neon.com/docs/manage/roles',
      advice: 'Reset the password of the role on the branch.',
      source: 'https://neon.com/docs/manage/roles',
    },
  },
};

export const samples: Samples = {
  'neon-key': 'napi_[a-z0-9]{64}',
  'neon-password': 'npg_[A-Za-z0-9]{12}',
};
