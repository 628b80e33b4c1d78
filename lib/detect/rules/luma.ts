import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'luma',
  name: 'Luma',
  home: ['lumalabs.ai'],
  rules: [
    {
      id: 'luma-key',
      kind: 'API key',
      env: 'LUMAAI_API_KEY',
      pattern:
        /luma-[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}-[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://lumalabs.ai/dream-machine/api/keys',
  docs: 'https://docs.lumalabs.ai/',
  advice: 'Delete the key, then create one with fewer permissions.',
  source:
    'Shape of keys that its own examples and clients show; the documentation names no format.',
};

export const samples: Samples = {
  'luma-key':
    'luma-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-b[0-9a-f]{3}-[0-9a-f]{12}',
};
