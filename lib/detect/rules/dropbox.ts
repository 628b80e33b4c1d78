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
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://www.dropbox.com/account/connected_apps',
  docs: 'https://www.dropbox.com/developers/reference/oauth-guide',
  advice: 'Disconnect the app, then connect it again with fewer scopes.',
  source: 'https://www.dropbox.com/developers/reference/oauth-guide',
};

export const samples: Samples = {
  'dropbox-token': 'sl\\.[\\w-]{137}',
};
