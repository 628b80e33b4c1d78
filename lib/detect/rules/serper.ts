import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'serper',
  name: 'Serper',
  home: ['serper.dev/api-keys'],
  rules: [
    {
      id: 'serper-key',
      kind: 'API key',
      named: 'serper*key',
      pattern: /[\da-f]{40}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://serper.dev/api-keys',
  docs: 'https://serper.dev/playground',
  advice: 'Delete the key and create one with a limit of credits.',
  source: 'https://serper.dev/playground',
};

export const samples: Samples = {
  'serper-key': ['SERPER_API_KEY=', '[0-9a-f]{40}', ''],
};
