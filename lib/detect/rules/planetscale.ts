import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'planetscale',
  name: 'PlanetScale',
  home: ['app.planetscale.com'],
  rules: [
    {
      id: 'planetscale-token',
      kind: 'service token',
      pattern: /pscale_tkn_[\w-]{32,64}(?![\w-])/,
    },
    {
      id: 'planetscale-oauth',
      kind: 'OAuth token',
      late: true,
      pattern: /pscale_oauth_[\w-]{32,64}(?![\w-])/,
    },
    {
      id: 'planetscale-password',
      kind: 'database password',
      env: 'DATABASE_PASSWORD',
      pattern: /pscale_pw_[\w-]{32,64}(?![\w-])/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.planetscale.com/',
  docs: 'https://planetscale.com/docs/concepts/service-tokens',
  advice: 'Delete the token or password and create another for one branch.',
  source: 'https://planetscale.com/docs/concepts/connection-strings',
};

export const samples: Samples = {
  'planetscale-token': 'pscale_tkn_[\\w-]{43}',
  'planetscale-oauth': 'pscale_oauth_[\\w-]{43}',
  'planetscale-password': 'pscale_pw_[\\w-]{43}',
};
