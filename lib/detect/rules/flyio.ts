import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'flyio',
  name: 'Fly.io',
  home: ['fly.io/dashboard'],
  rules: [
    {
      id: 'flyio-token',
      kind: 'access token',
      pattern: /fo1_[\w-]{43}(?![\w-])/,
    },
    {
      id: 'flyio-macaroon',
      kind: 'access token',
      literals: ['fm1a_', 'fm1r_', 'fm2_'],
      pattern: /fm(?:1a|1r|2)_[A-Za-z\d+/]{100,2000}={0,3}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://fly.io/user/personal_access_tokens',
  docs: 'https://fly.io/docs/security/tokens/',
  advice: 'Revoke the token, then create a deploy token for one app.',
  source: 'https://fly.io/docs/security/tokens/',
};

export const samples: Samples = {
  'flyio-token': 'fo1_[\\w-]{43}',
  'flyio-macaroon': 'fm2_[A-Za-z0-9+/]{300}',
};
