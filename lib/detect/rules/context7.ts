import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'context7',
  name: 'Context7',
  home: ['context7.com/dashboard'],
  rules: [
    {
      id: 'context7-key',
      kind: 'API key',
      pattern: /ctx7sk-[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://context7.com/dashboard',
  docs: 'https://github.com/upstash/context7',
  advice: 'Delete the key in the dashboard and create another.',
  source: 'https://github.com/upstash/context7',
};

export const samples: Samples = {
  'context7-key': 'ctx7sk-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}',
};
