import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'imagekit',
  name: 'ImageKit',
  home: ['imagekit.io/dashboard'],
  rules: [
    {
      id: 'imagekit-key',
      kind: 'private key',
      env: 'IMAGEKIT_PRIVATE_KEY',
      pattern: /private_[A-Za-z\d+/]{27}=/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://imagekit.io/dashboard/developer/api-keys',
  docs: 'https://imagekit.io/docs/api-reference/authentication',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://imagekit.io/docs/api-reference/authentication',
};

export const samples: Samples = {
  'imagekit-key': 'private_[A-Za-z0-9+/]{27}=',
};
