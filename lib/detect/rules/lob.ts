import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'lob',
  name: 'Lob',
  home: ['dashboard.lob.com'],
  rules: [
    {
      id: 'lob-api-key',
      kind: 'API key',
      literals: ['live_', 'test_'],
      pattern: /(?:live|test)_[\da-f]{35}/,
    },
    {
      id: 'lob-publishable-key',
      kind: 'publishable key',
      literals: ['live_pub_', 'test_pub_'],
      pattern: /(?:live|test)_pub_[\da-f]{31}/,
      class: 'publishable',
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://dashboard.lob.com/settings/api-keys',
  docs: 'https://help.lob.com/account-management/api-keys',
  advice: 'Rotate the key in the dashboard; web pages need only the publishable one.',
  source: 'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml',
  rules: {
    'lob-publishable-key': {
      advice: 'Made for browsers; nothing to do.',
    },
  },
};

export const samples: Samples = {
  'lob-api-key': 'live_[0-9a-f]{35}',
  'lob-publishable-key': 'live_pub_[0-9a-f]{31}',
};
