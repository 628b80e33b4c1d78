import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'nylas',
  name: 'Nylas',
  home: ['dashboard-v3.nylas.com'],
  rules: [
    {
      id: 'nylas-key',
      kind: 'API key',
      pattern: /nyk_(?:v\d_)?[A-Za-z\d]{60,67}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://dashboard-v3.nylas.com/',
  docs: 'https://developer.nylas.com/docs/dev-guide/dashboard/',
  advice: 'Delete the API key of the application: it opens the mailboxes of all its users.',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/cmd/generate/config/rules/nylas.go',
};

export const samples: Samples = {
  'nylas-key': 'nyk_[A-Za-z0-9]{67}',
};
