import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'zep',
  name: 'Zep',
  home: ['app.getzep.com'],
  rules: [
    {
      id: 'zep-key',
      kind: 'API key',
      pattern: /z_1dWlkIjoi[A-Za-z\d]{48}In0\.[\w-]{86}(?![\w-])/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://help.getzep.com/projects',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://help.getzep.com/projects',
};

export const samples: Samples = {
  'zep-key': 'z_1dWlkIjoi[A-Za-z0-9]{48}In0\\.[\\w-]{86}',
};
