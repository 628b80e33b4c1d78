import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'helicone',
  name: 'Helicone',
  home: ['us.helicone.ai/settings', 'eu.helicone.ai/settings'],
  rules: [
    {
      id: 'helicone-key',
      kind: 'API key',
      pattern: /sk-helicone-(?:[a-z]{2}-){0,2}(?:[a-z\d]{7}-){3}[a-z\d]{7}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://us.helicone.ai/settings/api-keys',
  docs: 'https://docs.helicone.ai/faq/how-to-generate-api-key',
  advice: 'Delete the key; use one that only writes where requests are merely logged.',
  source: 'https://github.com/Helicone/helicone',
};

export const samples: Samples = {
  'helicone-key': 'sk-helicone-[a-z0-9]{7}-[a-z0-9]{7}-[a-z0-9]{7}-[a-z0-9]{7}',
};
