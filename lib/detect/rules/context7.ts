import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'context7',
  name: 'Context7',
  home: ['context7.com/dashboard'],
  rules: [
    {
      id: 'context7-key',
      kind: 'API key',
      pattern: /ctx7sk-[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://context7.com/dashboard',
  docs: 'https://context7.com/docs/howto/api-keys',
  advice: 'Delete the key on the dashboard and create another.',
  source: 'https://context7.com/docs/howto/api-keys',
};

export const samples: Samples = {
  'context7-key': 'ctx7sk-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}',
};
