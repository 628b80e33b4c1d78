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
    {
      id: 'render-deploy-hook',
      kind: 'deploy hook',
      late: true,
      pattern: /api\.render\.com\/deploy\/srv-[a-z\d]{20}\?key=(?<value>[\w-]{11,40})(?![\w-])/,
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
  'render-deploy-hook': [
    'https://api.render.com/deploy/srv-cq4kzt2vwm7xh3n8p1d0?key=',
    '[A-Z][0-9][A-Za-z0-9_]{8}[a-z]',
    '',
  ],
  'render-key': 'rnd_[A-Za-z0-9]{28}',
};
