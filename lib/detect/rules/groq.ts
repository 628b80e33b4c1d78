import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'groq',
  name: 'Groq',
  home: ['console.groq.com'],
  rules: [
    {
      id: 'groq-key',
      kind: 'API key',
      pattern: /gsk_[A-Za-z\d]{52}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://console.groq.com/keys',
  docs: 'https://console.groq.com/docs/quickstart',
  advice: 'Delete the key and create another.',
  source: 'https://console.groq.com/docs/quickstart',
};

export const samples: Samples = {
  'groq-key': 'gsk_[A-Za-z0-9]{52}',
};
