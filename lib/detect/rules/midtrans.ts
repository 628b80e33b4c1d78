import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'midtrans',
  name: 'Midtrans',
  home: ['dashboard.midtrans.com', 'dashboard.sandbox.midtrans.com'],
  rules: [
    {
      id: 'midtrans-server-key',
      kind: 'server key',
      pattern: /Mid-server-[\w-]{16,24}(?![\w-])/,
    },
    {
      id: 'midtrans-sandbox-key',
      kind: 'sandbox server key',
      pattern: /SB-Mid-server-[\w-]{16,24}(?![\w-])/,
      mode: 'test',
    },
    {
      id: 'midtrans-client-key',
      kind: 'client key',
      literals: ['Mid-client-', 'SB-Mid-client-'],
      pattern: /(?:SB-)?Mid-client-[\w-]{16,24}(?![\w-])/,
      class: 'publishable',
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://dashboard.midtrans.com/settings/config_info',
  docs: 'https://docs.midtrans.com/docs/midtrans-account',
  advice: 'Ask Midtrans for new access keys, and replace the server key everywhere.',
  source:
    'https://github.com/betterleaks/betterleaks/blob/main/cmd/generate/config/rules/midtrans.go',
  rules: {
    'midtrans-client-key': {
      advice: 'Made for browsers; nothing to do.',
    },
  },
};

export const samples: Samples = {
  'midtrans-server-key': 'Mid-server-[A-Za-z0-9]{24}',
  'midtrans-sandbox-key': 'SB-Mid-server-[A-Za-z0-9]{24}',
  'midtrans-client-key': 'Mid-client-[A-Za-z0-9]{16}',
};
