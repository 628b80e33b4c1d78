import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'calcom',
  name: 'Cal.com',
  home: ['app.cal.com'],
  rules: [
    {
      id: 'calcom-key',
      kind: 'API key',
      late: true,
      env: 'CAL_API_KEY',
      pattern: /cal_live_[A-Za-z\d]{32}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.cal.com/settings/developer/api-keys',
  docs: 'https://cal.com/docs/api-reference/v2/introduction',
  advice: 'Delete the key and create one with an expiry date.',
  source: 'https://cal.com/docs/api-reference/v2/introduction',
};

export const samples: Samples = {
  'calcom-key': 'cal_live_[0-9a-f]{32}',
};
