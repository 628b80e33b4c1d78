import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'venice',
  name: 'Venice',
  home: ['venice.ai/settings'],
  rules: [
    {
      id: 'venice-key',
      kind: 'API key',
      pattern: /VENICE_(?:INFERENCE|ADMIN)_KEY_[\w-]{40,48}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://venice.ai/settings/api',
  docs: 'https://docs.venice.ai/',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://docs.venice.ai/overview/guides/generating-api-key',
};

export const samples: Samples = {
  'venice-key': 'VENICE_INFERENCE_KEY_[A-Za-z0-9_-]{42}',
};
