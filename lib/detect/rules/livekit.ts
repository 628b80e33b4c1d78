import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'livekit',
  name: 'LiveKit',
  home: ['cloud.livekit.io'],
  rules: [
    {
      id: 'livekit-secret',
      kind: 'API secret',
      env: 'LIVEKIT_API_SECRET',
      named: 'livekit*secret',
      pattern: /[A-Za-z\d]{43,44}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://cloud.livekit.io/projects/p_/settings/keys',
  docs: 'https://docs.livekit.io/home/cloud/keys-and-tokens/',
  advice: 'Revoke the key: with its secret anybody can sign tokens for every room.',
  source: 'https://docs.livekit.io/home/cloud/keys-and-tokens/',
};

export const samples: Samples = {
  'livekit-secret': ['LIVEKIT_API_SECRET=', '[A-Za-z0-9]{43}', ''],
};
