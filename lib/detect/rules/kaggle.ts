import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'kaggle',
  name: 'Kaggle',
  home: ['www.kaggle.com/settings'],
  rules: [
    {
      id: 'kaggle-token',
      kind: 'API token',
      late: true,
      env: 'KAGGLE_API_TOKEN',
      pattern: /KGAT_[\da-f]{32}/,
    },
    {
      // What kaggle.json holds.
      id: 'kaggle-key',
      kind: 'API key',
      late: true,
      env: 'KAGGLE_KEY',
      literals: ['{"username":'],
      pattern: /\{"username": ?"[\w-]{1,60}", ?"key": ?"(?<value>[\da-f]{32})(?=")/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://www.kaggle.com/settings',
  docs: 'https://www.kaggle.com/docs/api',
  advice: 'Expire the token in the settings, then create another.',
  source: 'https://github.com/Kaggle/kaggle-cli',
};

export const samples: Samples = {
  'kaggle-token': 'KGAT_[0-9a-f]{32}',
  'kaggle-key': ['{"username":"acme","key":"', '[0-9a-f]{32}', '"}'],
};
