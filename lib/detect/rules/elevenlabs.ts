import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'elevenlabs',
  name: 'ElevenLabs',
  home: ['elevenlabs.io/app'],
  rules: [
    {
      id: 'elevenlabs-key',
      kind: 'API key',
      pattern: /sk_[\da-f]{48}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://elevenlabs.io/app/settings/api-keys',
  docs: 'https://elevenlabs.io/docs/api-reference/authentication',
  advice: 'Delete the key and create one with fewer permissions and a limit.',
  source: 'https://elevenlabs.io/docs/api-reference/authentication',
};

export const samples: Samples = {
  'elevenlabs-key': 'sk_[0-9a-f]{48}',
};
