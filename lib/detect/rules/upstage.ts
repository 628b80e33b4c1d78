import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'upstage',
  name: 'Upstage',
  home: ['console.upstage.ai'],
  rules: [
    {
      id: 'upstage-key',
      kind: 'API key',
      named: 'upstage*key',
      pattern: /up_[A-Za-z\d]{26,32}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://console.upstage.ai/api-keys',
  docs: 'https://console.upstage.ai/docs/getting-started',
  advice: 'Delete the key in the console and create one for each project.',
  source: 'https://console.upstage.ai/docs/getting-started',
};

export const samples: Samples = {
  'upstage-key': ['UPSTAGE_API_KEY=', 'up_[A-Za-z0-9]{29}', ''],
};
