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
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.mem0.ai/dashboard/api-keys',
  docs: 'https://docs.mem0.ai/api-reference',
  advice: 'Delete the key; it reads every memory of the project.',
  source: 'https://docs.mem0.ai/api-reference',
};

export const samples: Samples = {
  'mem0-key': 'm0-[A-Za-z0-9]{40}',
};
