import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'agentmail',
  name: 'AgentMail',
  home: ['console.agentmail.to'],
  rules: [
    {
      id: 'agentmail-key',
      kind: 'API key',
      pattern: /am_(?:[a-z]{2}_)?[\da-f]{64}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://console.agentmail.to/',
  docs: 'https://docs.agentmail.to/',
  advice: 'Delete the key, then create one with fewer permissions.',
  source:
    'Shape of keys that its own examples and clients show; the documentation names no format.',
};

export const samples: Samples = {
  'agentmail-key': 'am_us_[0-9a-f]{64}',
};
