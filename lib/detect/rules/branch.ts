import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'branch',
  name: 'Branch',
  home: ['dashboard.branch.io'],
  rules: [
    {
      id: 'branch-secret',
      kind: 'secret',
      literals: ['secret_live_', 'secret_test_'],
      pattern: /secret_(?:live|test)_[A-Za-z\d]{32,64}/,
    },
    {
      id: 'branch-key',
      kind: 'key',
      literals: ['key_live_', 'key_test_'],
      pattern: /key_(?:live|test)_[A-Za-z\d]{32}/,
      class: 'publishable',
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://dashboard.branch.io/account-settings/app',
  docs: 'https://help.branch.io/developers-hub/docs/deep-linking-api',
  advice: 'Ask Branch’s support to change the secret of the app.',
  source:
    'https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/branchio.yml',
  rules: {
    'branch-key': {
      advice: 'It is part of every app that uses Branch; nothing to do.',
    },
  },
};

export const samples: Samples = {
  'branch-secret': 'secret_live_[A-Za-z0-9]{32}',
  'branch-key': 'key_live_[A-Za-z0-9]{32}',
};
