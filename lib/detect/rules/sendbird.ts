import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'sendbird',
  name: 'Sendbird',
  home: ['dashboard.sendbird.com'],
  rules: [
    {
      id: 'sendbird-token',
      kind: 'API token',
      named: 'sendbird*token',
      pattern: /[\da-f]{40}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://dashboard.sendbird.com/',
  docs: 'https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api',
  advice:
    'Issue a secondary token and revoke this one; the master token can be changed only with support’s help.',
  source: 'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml',
};

export const samples: Samples = {
  'sendbird-token': ['SENDBIRD_API_TOKEN=', '[0-9a-f]{40}', ''],
};
