import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'letta',
  name: 'Letta',
  home: ['app.letta.com'],
  rules: [
    {
      id: 'letta-key',
      kind: 'API key',
      pattern: /sk-let-[A-Za-z\d+/]{90,110}={0,2}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://docs.letta.com/guides/cloud/letta-api-key',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://docs.letta.com/guides/cloud/letta-api-key',
};

export const samples: Samples = {
  'letta-key': 'sk-let-[A-Za-z0-9]{98}==',
};
