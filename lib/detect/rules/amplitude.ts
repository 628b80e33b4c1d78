import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'amplitude',
  name: 'Amplitude',
  home: ['app.amplitude.com', 'analytics.amplitude.com'],
  rules: [
    {
      id: 'amplitude-secret',
      kind: 'secret key',
      named: 'amplitude*secret|amplitude*secretkey',
      pattern: /[\da-f]{32}/,
    },
    {
      id: 'amplitude-key',
      kind: 'API key',
      named: 'amplitude*key',
      pattern: /[\da-f]{32}/,
      class: 'publishable',
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.amplitude.com/',
  docs: 'https://amplitude.com/docs/apis/authentication',
  advice: 'Rotate the secret key in the project’s settings.',
  source:
    'https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/amplitude.yml',
  rules: {
    'amplitude-key': {
      advice: 'It only sends events, and is part of every app that does; nothing to do.',
    },
  },
};

export const samples: Samples = {
  'amplitude-secret': ['AMPLITUDE_SECRET_KEY=', '[0-9a-f]{32}', ''],
  'amplitude-key': ['AMPLITUDE_API_KEY=', '[0-9a-f]{32}', ''],
};
