import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'ory',
  name: 'Ory',
  home: ['console.ory.com'],
  rules: [
    {
      id: 'ory-token',
      kind: 'token',
      pattern: /ory_(?:pat|wak|apikey|st|at|rt)_[\w-]{32,64}(?:\.[\w-]{43})?(?![\w-])/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://www.ory.com/docs/security-compliance/token-formats',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://www.ory.com/docs/security-compliance/token-formats',
};

export const samples: Samples = {
  'ory-token': 'ory_pat_[A-Za-z0-9]{32}',
};
