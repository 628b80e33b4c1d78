import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'stackhawk',
  name: 'StackHawk',
  home: ['app.stackhawk.com'],
  rules: [
    {
      id: 'stackhawk-key',
      kind: 'API key',
      pattern: /hawk\.[\w-]{20}\.[\w-]{20}(?![\w-])/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://docs.stackhawk.com/apidocs.html',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://docs.stackhawk.com/apidocs.html',
};

export const samples: Samples = {
  'stackhawk-key': 'hawk\\.[A-Za-z0-9]{20}\\.[A-Za-z0-9]{20}',
};
