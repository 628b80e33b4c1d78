import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'llm',
  name: 'AI service',
  home: [],
  rules: [
    {
      id: 'llm-key',
      kind: 'API key',
      pattern: /sk-[A-Za-z\d]{48}/,
      late: true,
    },
    {
      id: 'llm-session',
      kind: 'session key',
      pattern: /sess-[A-Za-z\d]{40}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://platform.moonshot.ai/docs/api/overview',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://platform.moonshot.ai/docs/api/overview',
};

export const samples: Samples = {
  'llm-key': 'sk-[A-Za-z0-9]{48}',
  'llm-session': 'sess-[A-Za-z0-9]{40}',
};
