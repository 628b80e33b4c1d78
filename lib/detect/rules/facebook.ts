import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'facebook',
  name: 'Meta',
  home: ['developers.facebook.com'],
  rules: [
    {
      id: 'facebook-access-token',
      kind: 'access token',
      // Not a stretch of base64, which has such a beginning by chance.
      pattern: /EAA[A-Za-z\d]{90,400}(?![\w+/])/,
    },
    {
      id: 'facebook-app-secret',
      kind: 'app secret',
      named: 'facebook*secret|^fb*secret|instagram*secret',
      pattern: /[\da-f]{32}/,
    },
    {
      id: 'facebook-instagram-token',
      kind: 'Instagram or Threads token',
      pattern: /(?:IGQV|IGAA|THQV|THAA)[\w-]{100,400}(?![\w-])/,
      late: true,
    },
    {
      // The id of the app before it. What an app shows everybody has 32 hexadecimal digits there.
      id: 'facebook-app-token',
      kind: 'app access token',
      late: true,
      literals: ['access_token'],
      pattern: /access_token["']?\s?[:=]\s?["']?(?<value>\d{13,17}(?:\||%7C)[\w-]{27})(?![\w-])/i,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://developers.facebook.com/apps/',
  docs: 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens',
  advice:
    'Reset the app secret or let the session end; use system-user tokens with few permissions.',
  source: 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens',
};

export const samples: Samples = {
  'facebook-access-token': 'EAAG[A-Za-z0-9]{160}',
  'facebook-app-secret': ['FACEBOOK_APP_SECRET=', '[0-9a-f]{32}', ''],
  'facebook-instagram-token': 'IGQV[A-Za-z0-9]{150}',
  'facebook-app-token': ['access_token=', '[1-9]\\d{14}\\|[A-Za-z0-9_-]{27}', ''],
};
