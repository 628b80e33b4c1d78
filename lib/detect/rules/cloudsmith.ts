import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'cloudsmith',
  name: 'Cloudsmith',
  home: ['cloudsmith.com', 'cloudsmith.io'],
  rules: [
    { id: 'cloudsmith-key', kind: 'API key', late: true, pattern: /csa_[\da-f]{30}[A-Za-z\d]{6}/ },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.cloudsmith.com/user/settings/api-keys',
  docs: 'https://docs.cloudsmith.com/accounts-and-teams/api-key',
  advice: 'Refresh the key in the settings; the old one stops at once.',
  source:
    'https://github.com/betterleaks/betterleaks/blob/main/cmd/generate/config/rules/cloudsmith.go',
};

export const samples: Samples = {
  'cloudsmith-key': 'csa_[0-9a-f]{30}[A-Za-z0-9]{6}',
};
