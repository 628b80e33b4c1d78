import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'xendit',
  name: 'Xendit',
  home: ['dashboard.xendit.co'],
  rules: [
    {
      id: 'xendit-secret-key',
      kind: 'secret key',
      pattern: /xnd_production_[A-Za-z\d+/]{40,80}={0,2}/,
    },
    {
      id: 'xendit-test-key',
      kind: 'test secret key',
      pattern: /xnd_development_[A-Za-z\d+/]{40,80}={0,2}/,
      mode: 'test',
    },
    {
      id: 'xendit-public-key',
      kind: 'public key',
      pattern: /xnd_public_(?:production|development)_[A-Za-z\d+/]{40,80}={0,2}/,
      class: 'publishable',
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://dashboard.xendit.co/settings/developers#api-keys',
  docs: 'https://docs.xendit.co/docs/api-keys',
  advice:
    'Delete the key; give the next one only the products it needs, and allow only your addresses.',
  source:
    'https://github.com/betterleaks/betterleaks/blob/main/cmd/generate/config/rules/xendit.go',
  rules: {
    'xendit-public-key': {
      advice: 'Made for browsers; nothing to do.',
    },
  },
};

export const samples: Samples = {
  'xendit-secret-key': 'xnd_production_[A-Za-z0-9]{60}',
  'xendit-test-key': 'xnd_development_[A-Za-z0-9]{60}',
  'xendit-public-key': 'xnd_public_production_[A-Za-z0-9]{60}',
};
