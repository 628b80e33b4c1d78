import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'calcom',
  name: 'Cal.com',
  home: ['app.cal.com'],
  rules: [
    {
      id: 'calcom-key',
      kind: 'API key',
      literals: ['cal_live_', 'cal_'],
      pattern: /cal_(?:live_)?[\da-f]{32}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.cal.com/settings/developer/api-keys',
  docs: 'https://cal.com/docs/api-reference/v2/introduction',
  advice: 'Delete the key, and let the next one expire.',
  source:
    'https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/calcom.yml',
};

export const samples: Samples = {
  'calcom-key': 'cal_live_[0-9a-f]{32}',
};
