import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'socket',
  name: 'Socket',
  home: ['socket.dev/dashboard'],
  rules: [
    {
      id: 'socket-key',
      kind: 'API key',
      pattern: /sktsec_[\w-]{40,64}_api/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://docs.socket.dev/docs/api-keys',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://docs.socket.dev/docs/api-keys',
};

export const samples: Samples = {
  'socket-key': 'sktsec_[A-Za-z0-9]{44}_api',
};
