import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'intra42',
  name: '42 Intra',
  home: ['profile.intra.42.fr'],
  rules: [
    {
      id: 'intra42-secret',
      kind: 'client secret',
      pattern: /s-s4t2(?:ud|af)-[\da-f]{64}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://api.intra.42.fr/apidoc/guides/getting_started',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://api.intra.42.fr/apidoc/guides/getting_started',
};

export const samples: Samples = {
  'intra42-secret': 's-s4t2ud-[0-9a-f]{64}',
};
