import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'fireworks',
  name: 'Fireworks AI',
  home: ['app.fireworks.ai/settings', 'fireworks.ai/account'],
  rules: [
    {
      id: 'fireworks-key',
      kind: 'API key',
      pattern: /fw_[A-Za-z\d]{22,40}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.fireworks.ai/settings/users/api-keys',
  docs: 'https://docs.fireworks.ai/api-reference/introduction',
  advice: 'Delete the key and create one for a service account instead of a user.',
  source: 'https://docs.fireworks.ai/api-reference/introduction',
};

export const samples: Samples = {
  'fireworks-key': 'fw_[A-Za-z0-9]{24}',
};
