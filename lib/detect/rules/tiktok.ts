import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'tiktok',
  name: 'TikTok',
  home: ['developers.tiktok.com'],
  rules: [
    {
      id: 'tiktok-token',
      kind: 'access token',
      pattern: /act\.[A-Za-z\d]{50,80}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://developers.tiktok.com/doc/oauth-user-access-token-management/',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://developers.tiktok.com/doc/oauth-user-access-token-management/',
};

export const samples: Samples = {
  'tiktok-token': 'act\\.[A-Za-z0-9]{60}',
};
