import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'rootly',
  name: 'Rootly',
  home: ['rootly.com/account'],
  rules: [
    {
      id: 'rootly-key',
      kind: 'API key',
      pattern: /rootly_[\da-f]{64}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://rootly.com/account/organization/integrations/api',
  docs: 'https://docs.rootly.com/api-reference/overview',
  advice: 'Delete the key; a team or personal key reaches less than a global one.',
  source:
    'https://github.com/betterleaks/betterleaks/blob/main/cmd/generate/config/rules/rootly.go',
};

export const samples: Samples = {
  'rootly-key': 'rootly_[0-9a-f]{64}',
};
