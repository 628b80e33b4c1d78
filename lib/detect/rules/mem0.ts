import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'mem0',
  name: 'Mem0',
  home: ['app.mem0.ai'],
  rules: [
    {
      id: 'mem0-key',
      kind: 'API key',
      pattern: /m0-[A-Za-z\d]{40}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://docs.mem0.ai/api-reference',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://docs.mem0.ai/api-reference',
};

export const samples: Samples = {
  'mem0-key': 'm0-[A-Za-z0-9]{40}',
};
