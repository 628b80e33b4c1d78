import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'reddit',
  name: 'Reddit',
  home: ['www.reddit.com/prefs/apps', 'old.reddit.com/prefs/apps'],
  rules: [
    {
      id: 'reddit-secret',
      kind: 'client secret',
      named: 'reddit*secret',
      pattern: /[\w-]{27}|[\w-]{30}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://www.reddit.com/prefs/apps',
  docs: 'https://github.com/reddit-archive/reddit/wiki/OAuth2',
  advice: 'Delete the app and make another: its secret cannot be changed.',
  source: 'https://github.com/reddit-archive/reddit/wiki/OAuth2',
};

export const samples: Samples = {
  'reddit-secret': ['REDDIT_CLIENT_SECRET=', '[\\w-]{29}[A-Za-z0-9]', ''],
};
