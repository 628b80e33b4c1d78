import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'nylas',
  name: 'Nylas',
  home: ['dashboard-v3.nylas.com'],
  rules: [
    { id: 'nylas-key', kind: 'API key', late: true, pattern: /nyk_(?:v\d_)?[A-Za-z\d]{60,70}/ },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://dashboard-v3.nylas.com/',
  docs: 'https://developer.nylas.com/docs/v3/auth/nylas-app-credentials/',
  advice: 'Delete the key of the application and create one that expires.',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/cmd/generate/config/rules/nylas.go',
};

export const samples: Samples = {
  'nylas-key': 'nyk_v0_[A-Za-z0-9]{64}',
};
