import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'polar',
  name: 'Polar',
  home: ['polar.sh/dashboard', 'sandbox.polar.sh/dashboard'],
  rules: [
    {
      id: 'polar-token',
      kind: 'access token',
      literals: ['polar_oat_', 'polar_pat_', 'polar_at_'],
      pattern: /polar_(?:oat|pat|at)_[\w-]{32,100}(?![\w-])/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://polar.sh/dashboard',
  docs: 'https://polar.sh/docs/integrate/oat',
  advice: 'Delete the token, then create one with few scopes and an expiry date.',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/cmd/generate/config/rules/polar.go',
};

export const samples: Samples = {
  'polar-token': 'polar_oat_[A-Za-z0-9]{43}',
};
