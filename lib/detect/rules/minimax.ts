import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'minimax',
  name: 'MiniMax',
  home: ['platform.minimax.io'],
  rules: [
    {
      id: 'minimax-key',
      kind: 'API key',
      late: true,
      literals: ['sk-api-', 'sk-cp-'],
      pattern: /sk-(?:api|cp)-[\w-]{100,140}(?![\w-])/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://platform.minimax.io/user-center/basic-information/interface-key',
  docs: 'https://platform.minimax.io/docs/api-reference/api-overview',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml',
};

export const samples: Samples = {
  'minimax-key': 'sk-api-[A-Za-z0-9_-]{118}[A-Za-z0-9]',
};
