import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'browseruse',
  name: 'Browser Use',
  home: ['cloud.browser-use.com'],
  rules: [
    {
      id: 'browser-use-key',
      kind: 'API key',
      env: 'BROWSER_USE_API_KEY',
      named: 'browseruse*key',
      pattern: /bu_[\w-]{43}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://cloud.browser-use.com/settings',
  docs: 'https://docs.browser-use.com/',
  advice: 'Delete the key, then create one with fewer permissions.',
  source:
    'Shape of keys that its own examples and clients show; the documentation names no format.',
};

export const samples: Samples = {
  'browser-use-key': ['BROWSER_USE_API_KEY=', 'bu_[A-Za-z0-9_-]{43}', ''],
};
