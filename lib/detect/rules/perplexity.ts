import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'perplexity',
  name: 'Perplexity',
  home: ['www.perplexity.ai/settings', 'console.perplexity.ai'],
  rules: [
    {
      id: 'perplexity-key',
      kind: 'API key',
      pattern: /pplx-[A-Za-z\d]{48,56}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://www.perplexity.ai/settings/api',
  docs: 'https://docs.perplexity.ai/guides/api-key-management',
  advice: 'Delete the key and create another.',
  source: 'https://docs.perplexity.ai/guides/api-key-management',
};

export const samples: Samples = {
  'perplexity-key': 'pplx-[A-Za-z0-9]{48}',
};
