import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'together',
  name: 'Together AI',
  home: ['api.together.ai/settings'],
  rules: [
    {
      id: 'together-key',
      kind: 'API key',
      pattern: /tgp_v1_[\w-]{43}(?![\w-])/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://api.together.ai/settings/projects/~current/api-keys',
  docs: 'https://docs.together.ai/docs/api-keys-authentication',
  advice:
    'Delete the key, then make one for each project so that one leak does not stop the others.',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml',
};

export const samples: Samples = {
  'together-key': 'tgp_v1_[\\w-]{43}',
};
