import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'cursor',
  name: 'Cursor',
  home: ['cursor.com/dashboard'],
  rules: [
    {
      id: 'cursor-user-key',
      kind: 'user API key',
      late: true,
      pattern: /crsr_[\da-f]{64}/,
    },
    {
      id: 'cursor-team-key',
      kind: 'API key',
      late: true,
      pattern: /key_[\da-f]{64}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://cursor.com/dashboard?tab=integrations',
  docs: 'https://cursor.com/docs/api',
  advice: 'Revoke the key; agents started with it can push to your repositories.',
  source:
    'https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/cursor.yml',
};

export const samples: Samples = {
  'cursor-user-key': 'crsr_[0-9a-f]{64}',
  'cursor-team-key': 'key_[0-9a-f]{64}',
};
