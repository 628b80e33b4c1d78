import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'aikido',
  name: 'Aikido',
  home: ['app.aikido.dev'],
  rules: [
    {
      id: 'aikido-secret',
      kind: 'secret',
      late: true,
      literals: ['AIK_SECRET_', 'AIK_CI_'],
      pattern: /AIK_(?:SECRET_[A-Za-z\d]{64}|CI_[A-Za-z\d]{20,44})/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.aikido.dev/settings/integrations/api/aikido/rest',
  docs: 'https://apidocs.aikido.dev/reference/authorization',
  advice: 'Revoke the client, and create one with fewer scopes.',
  source:
    'https://github.com/betterleaks/betterleaks/blob/main/cmd/generate/config/rules/aikido.go',
};

export const samples: Samples = {
  'aikido-secret': 'AIK_SECRET_[A-Za-z0-9]{64}',
};
