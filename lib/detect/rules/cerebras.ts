import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'cerebras',
  name: 'Cerebras',
  home: ['cloud.cerebras.ai'],
  rules: [
    {
      id: 'cerebras-key',
      kind: 'API key',
      late: true,
      pattern: /csk-[a-z\d]{48}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://cloud.cerebras.ai/platform',
  docs: 'https://inference-docs.cerebras.ai/quickstart',
  advice: 'Delete the key on the page of API keys and create another.',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml',
};

export const samples: Samples = {
  'cerebras-key': 'csk-[a-z0-9]{48}',
};
