import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'openrouter',
  name: 'OpenRouter',
  home: ['openrouter.ai/settings'],
  rules: [
    {
      id: 'openrouter-key',
      kind: 'API key',
      pattern: /sk-or-v1-[\da-f]{64}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://openrouter.ai/settings/keys',
  docs: 'https://openrouter.ai/docs/api-reference/authentication',
  advice: 'Delete the key, then create one with a credit limit.',
  source: 'https://openrouter.ai/docs/api-reference/authentication',
};

export const samples: Samples = {
  'openrouter-key': 'sk-or-v1-[0-9a-f]{64}',
};
