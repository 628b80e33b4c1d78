import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'dropbox',
  name: 'Dropbox',
  home: ['www.dropbox.com/developers'],
  rules: [
    {
      id: 'dropbox-token',
      kind: 'access token',
      pattern: /sl\.(?:u\.)?[\w-]{130,1400}(?![\w-])/,
    },
    {
      id: 'dropbox-app-secret',
      kind: 'app secret',
      late: true,
      named: 'dropbox*secret',
      pattern: /[a-z\d]{15}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://www.dropbox.com/account/connected_apps',
  docs: 'https://www.dropbox.com/developers/reference/oauth-guide',
  advice: 'Disconnect the app, then connect it again with fewer scopes.',
  source: 'https://www.dropbox.com/developers/reference/oauth-guide',
  rules: {
    'dropbox-app-secret': {
      revoke: 'https://www.dropbox.com/developers/apps',
      advice: 'Make the app anew; its secret cannot be changed.',
      source: 'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml',
    },
  },
};

export const samples: Samples = {
  'dropbox-token': 'sl\\.[\\w-]{137}',
  'dropbox-app-secret': ['DROPBOX_APP_SECRET=', '[a-z0-9]{15}', ''],
};
