import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'netlify',
  name: 'Netlify',
  home: ['app.netlify.com'],
  rules: [
    {
      id: 'netlify-token',
      kind: 'access token',
      literals: ['nfp_', 'nfc_', 'nfo_', 'nfu_', 'nfb_'],
      pattern: /nf[pcoub]_[A-Za-z\d]{36,48}/,
    },
    {
      id: 'netlify-legacy-token',
      kind: 'access token',
      named: 'netlify*token|netlify*key',
      pattern: /[\w-]{43,45}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.netlify.com/user/applications#personal-access-tokens',
  docs: 'https://docs.netlify.com/api/get-started/#authentication',
  advice: 'Delete the token and create one with an expiry date.',
  source: 'https://docs.netlify.com/api/get-started/#authentication',
};

export const samples: Samples = {
  'netlify-token': 'nfp_[A-Za-z0-9]{36}',
  'netlify-legacy-token': ['NETLIFY_AUTH_TOKEN=', '[\\w-]{43}', ''],
};
