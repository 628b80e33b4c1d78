import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'chroma',
  name: 'Chroma',
  home: ['trychroma.com'],
  rules: [
    {
      id: 'chroma-key',
      kind: 'API key',
      pattern: /ck-[1-9A-HJ-NP-Za-km-z]{44}(?![\w-])/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://trychroma.com/',
  docs: 'https://docs.trychroma.com/cloud/getting-started',
  advice: 'Delete the key, then create one with fewer permissions.',
  source:
    'Shape of keys that its own examples and clients show; the documentation names no format.',
};

export const samples: Samples = {
  'chroma-key': 'ck-[1-9A-HJ-NP-Za-km-z]{44}',
};
