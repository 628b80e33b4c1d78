import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'castai',
  name: 'Cast AI',
  home: ['console.cast.ai'],
  rules: [
    {
      id: 'castai-key',
      kind: 'API access key',
      late: true,
      pattern: /castai_v1_[\da-f]{64}_[\da-f]{8}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://console.cast.ai/user/api-access',
  docs: 'https://docs.cast.ai/docs/authentication',
  advice: 'Delete the key; a read-only one is enough for reports.',
  source:
    'https://github.com/betterleaks/betterleaks/blob/main/cmd/generate/config/rules/castai.go',
};

export const samples: Samples = {
  'castai-key': 'castai_v1_[0-9a-f]{64}_[0-9a-f]{8}',
};
