import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'telnyx',
  name: 'Telnyx',
  home: ['portal.telnyx.com'],
  rules: [
    {
      id: 'telnyx-key',
      kind: 'API key',
      late: true,
      literals: ['KEY01'],
      pattern: /KEY01[\dA-F]{30}_[A-Za-z\d]{22}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://portal.telnyx.com/#/app/api-keys',
  docs: 'https://developers.telnyx.com/docs/development/authentication',
  advice: 'Delete the key, create another, and set spending limits on the account.',
  source:
    'https://github.com/betterleaks/betterleaks/blob/main/cmd/generate/config/rules/telnyx.go',
};

export const samples: Samples = {
  'telnyx-key': 'KEY01[0-9A-F]{30}_[A-Za-z0-9]{22}',
};
