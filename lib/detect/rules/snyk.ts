import type { Provider, ProviderFacts } from '../rule';

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
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.snyk.io/account',
  docs: 'https://docs.snyk.io/snyk-api/authentication-for-api',
  advice: 'Revoke the token and create another.',
  source: 'https://docs.snyk.io/snyk-api/authentication-for-api',
};
