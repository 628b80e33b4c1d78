import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'browserbase',
  name: 'Browserbase',
  home: ['www.browserbase.com/settings'],
  rules: [
    {
      id: 'browserbase-key',
      kind: 'API key',
      literals: ['bb_live_', 'bb_test_'],
      pattern: /bb_(?:live|test)_[\w-]{27}(?![\w-])/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://www.browserbase.com/settings',
  docs: 'https://docs.browserbase.com/introduction/getting-started',
  advice: 'Regenerate the key; sessions recorded with it can be replayed.',
  source:
    'https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/browserbase.yml',
};

export const samples: Samples = {
  'browserbase-key': 'bb_live_[\\w-]{27}',
};
