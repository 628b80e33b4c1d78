import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'wandb',
  name: 'Weights & Biases',
  home: ['wandb.ai/settings', 'wandb.ai/authorize'],
  rules: [
    {
      id: 'wandb-key',
      kind: 'API key',
      pattern: /wandb_v1_\w{77}/,
    },
    {
      id: 'wandb-legacy-key',
      kind: 'API key',
      late: true,
      env: 'WANDB_API_KEY',
      pattern: /wandb[. ]login[( ](?:key=)?["']?(?<value>[\da-f]{40})(?!\w)/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://wandb.ai/settings#apikeys',
  docs: 'https://docs.wandb.ai/support/find_api_key/',
  advice: 'Delete the key in the user settings; use one of a service account for automated runs.',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml',
};

export const samples: Samples = {
  'wandb-legacy-key': ['wandb.login(key="', '[0-9a-f]{40}', '")'],
  'wandb-key': 'wandb_v1_[A-Za-z0-9_]{76}[A-Za-z0-9]',
};
