import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'cloudsmith',
  name: 'Cloudsmith',
  home: ['app.cloudsmith.com', 'cloudsmith.io/user'],
  rules: [
    {
      id: 'cloudsmith-key',
      kind: 'API key',
      pattern: /csa_[\da-f]{30}[A-Za-z\d]{6}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.cloudsmith.com/user/settings/api',
  docs: 'https://help.cloudsmith.io/docs/api-key',
  advice: 'Rotate the key in the settings; use a service account or OpenID Connect in CI.',
  source:
    'https://github.com/betterleaks/betterleaks/blob/main/cmd/generate/config/rules/cloudsmith.go',
};

export const samples: Samples = {
  'cloudsmith-key': 'csa_[0-9a-f]{30}[A-Za-z0-9]{6}',
};
