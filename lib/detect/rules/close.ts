import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'close',
  name: 'Close',
  home: ['app.close.com/settings'],
  rules: [
    {
      id: 'close-key',
      kind: 'API key',
      pattern: /api_[A-Za-z\d]{22}\.[A-Za-z\d]{22}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://developer.close.com/topics/authentication/',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://developer.close.com/topics/authentication/',
};

export const samples: Samples = {
  'close-key': 'api_[A-Za-z0-9]{22}\\.[A-Za-z0-9]{22}',
};
