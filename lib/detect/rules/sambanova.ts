import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'sambanova',
  name: 'SambaNova',
  home: ['cloud.sambanova.ai'],
  rules: [
    {
      id: 'sambanova-key',
      kind: 'API key',
      named: 'sambanova*key',
      pattern: /[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://cloud.sambanova.ai/apis',
  docs: 'https://docs.sambanova.ai/docs/en/get-started/quickstart',
  advice: 'Delete the key in the cloud console and create another.',
  source: 'https://docs.sambanova.ai/docs/en/get-started/quickstart',
};

export const samples: Samples = {
  'sambanova-key': [
    'SAMBANOVA_API_KEY=',
    '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}',
    '',
  ],
};
