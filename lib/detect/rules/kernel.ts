import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'kernel',
  name: 'Kernel',
  home: ['dashboard.onkernel.com'],
  rules: [
    {
      id: 'kernel-key',
      kind: 'API key',
      pattern: /sk_[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\.[A-Za-z\d+/]{40,60}={0,2}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://dashboard.onkernel.com/',
  docs: 'https://www.kernel.sh/docs',
  advice: 'Delete the key, then create one with fewer permissions.',
  source:
    'Shape of keys that its own examples and clients show; the documentation names no format.',
};

export const samples: Samples = {
  'kernel-key':
    'sk_[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}.[A-Za-z0-9+/]{43}',
};
