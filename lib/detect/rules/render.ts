import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'render',
  name: 'Render',
  home: ['dashboard.render.com'],
  rules: [
    {
      id: 'render-key',
      kind: 'API key',
      pattern: /rnd_[A-Za-z\d]{28,32}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://dashboard.render.com/u/settings#api-keys',
  docs: 'https://render.com/docs/api',
  advice: 'Revoke the key in the account settings; it reaches every workspace you are in.',
  source: 'https://render.com/docs/api',
};

export const samples: Samples = {
  'render-key': 'rnd_[A-Za-z0-9]{28}',
};
