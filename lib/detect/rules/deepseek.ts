import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'deepseek',
  name: 'DeepSeek',
  home: ['platform.deepseek.com'],
  rules: [
    {
      id: 'deepseek-key',
      kind: 'API key',
      pattern: /sk-[\da-f]{32}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://platform.deepseek.com/api_keys',
  docs: 'https://api-docs.deepseek.com/',
  advice: 'Delete the key and create another.',
  source: 'https://api-docs.deepseek.com/',
};

export const samples: Samples = {
  'deepseek-key': 'sk-[0-9a-f]{32}',
};
