import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'minimax',
  name: 'MiniMax',
  home: ['platform.minimax.io', 'platform.minimaxi.com'],
  rules: [
    {
      id: 'minimax-key',
      kind: 'API key',
      pattern: /sk-api-[\w-]{119}(?![\w-])/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://platform.minimax.io/user-center/basic-information/interface-key',
  docs: 'https://platform.minimax.io/docs/api-reference/api-overview',
  advice: 'Delete the key in the account page; its value is shown only when it is made.',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml',
};

export const samples: Samples = {
  'minimax-key': 'sk-api-[\\w-]{119}',
};
