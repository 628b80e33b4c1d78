import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'workos',
  name: 'WorkOS',
  home: ['dashboard.workos.com'],
  rules: [
    {
      // The base64 of `key_01`, as all their ids begin.
      id: 'workos-key',
      kind: 'API key',
      pattern: /sk_(?:live|test)_a2V5XzAx[A-Za-z\d+/]{50,100}={0,2}/,
      confidence: 'certain',
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://workos.com/docs/reference/api-keys',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://workos.com/docs/reference/api-keys',
};

export const samples: Samples = {
  'workos-key': 'sk_live_a2V5XzAx[A-Za-z0-9]{68}',
};
