import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'browserbase',
  name: 'Browserbase',
  home: ['www.browserbase.com/settings'],
  rules: [
    {
      id: 'browserbase-key',
      kind: 'API key',
      pattern: /bb_live_[\w-]{24,40}(?![\w-])/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://docs.browserbase.com/reference/introduction',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://docs.browserbase.com/reference/introduction',
};

export const samples: Samples = {
  'browserbase-key': 'bb_live_[A-Za-z0-9]{27}',
};
