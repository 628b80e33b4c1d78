import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'jetbrains',
  name: 'JetBrains',
  home: ['hub.jetbrains.com', '*.youtrack.cloud/users', '*.myjetbrains.com/youtrack/users'],
  rules: [
    {
      id: 'jetbrains-permanent-token',
      kind: 'permanent token',
      env: 'YOUTRACK_TOKEN',
      literals: ['perm:', 'perm-'],
      pattern: /perm[:-][A-Za-z\d+/]{2,120}={0,2}\.[A-Za-z\d+/]{4,24}={0,2}\.[A-Za-z\d]{30}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://hub.jetbrains.com/users/me?tab=authentification',
  docs: 'https://www.jetbrains.com/help/youtrack/cloud/manage-permanent-token.html',
  advice:
    'Delete the token on the page of your account’s security, and limit the next one’s scope.',
  source: 'https://www.jetbrains.com/help/youtrack/cloud/manage-permanent-token.html',
};

export const samples: Samples = {
  'jetbrains-permanent-token': 'perm:[A-Za-z0-9]{8}\\.NDctMA==\\.[A-Za-z0-9]{30}',
};
