import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'mistral',
  name: 'Mistral',
  home: ['console.mistral.ai'],
  rules: [
    {
      id: 'mistral-key',
      kind: 'API key',
      named: 'mistral*key',
      pattern: /[A-Za-z\d]{32}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://console.mistral.ai/api-keys',
  docs: 'https://docs.mistral.ai/getting-started/quickstart/',
  advice: 'Delete the key and create another.',
  source: 'https://docs.mistral.ai/getting-started/quickstart/',
};

export const samples: Samples = {
  'mistral-key': ['MISTRAL_API_KEY=', '[A-Za-z0-9]{32}', ''],
};
