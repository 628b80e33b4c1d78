import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'snyk',
  name: 'Snyk',
  home: ['app.snyk.io/account'],
  rules: [
    {
      id: 'snyk-token',
      kind: 'API token',
      named: 'snyk*token|snyk*key',
      pattern: /[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/,
    },
    {
      id: 'snyk-access-token',
      kind: 'access token',
      literals: ['snyk_uat.', 'snyk_sat.'],
      pattern: /snyk_[us]at\.[\da-f]{8}\.eyJ[\w-]{40,400}\.[\w-]{40,120}(?![\w-])/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.snyk.io/account',
  docs: 'https://docs.snyk.io/snyk-api/authentication-for-api',
  advice: 'Revoke the token and create another.',
  source: 'https://docs.snyk.io/snyk-api/authentication-for-api',
};

export const samples: Samples = {
  'snyk-token': [
    'SNYK_TOKEN=',
    '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}',
    '',
  ],
  'snyk-access-token': 'snyk_uat\\.[0-9a-f]{8}\\.eyJlIjox[A-Za-z0-9]{100}\\.[\\w-]{86}',
};
