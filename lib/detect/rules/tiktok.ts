import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'tiktok',
  name: 'TikTok',
  home: ['developers.tiktok.com', 'business-api.tiktok.com/portal'],
  rules: [
    {
      id: 'tiktok-secret',
      kind: 'client secret',
      named: 'tiktok*secret',
      pattern: /[A-Za-z\d]{32,40}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://developers.tiktok.com/apps/',
  docs: 'https://developers.tiktok.com/doc/client-access-token-management',
  advice: 'Reset the client secret of the app.',
  source: 'https://developers.tiktok.com/doc/client-access-token-management',
};

export const samples: Samples = {
  'tiktok-secret': ['TIKTOK_CLIENT_SECRET=', '[A-Za-z0-9]{32}', ''],
};
