import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'helicone',
  name: 'Helicone',
  home: ['us.helicone.ai'],
  rules: [
    {
      id: 'helicone-key',
      kind: 'API key',
      pattern: /sk-helicone-[\w-]{28,48}(?![\w-])/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://docs.helicone.ai/helicone-headers/helicone-auth',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://docs.helicone.ai/helicone-headers/helicone-auth',
};

export const samples: Samples = {
  'helicone-key': 'sk-helicone-[a-z0-9]{7}-[a-z0-9]{7}-[a-z0-9]{7}-[a-z0-9]{7}',
};
