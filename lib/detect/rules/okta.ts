import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'okta',
  name: 'Okta',
  home: ['*.okta.com/admin'],
  rules: [
    {
      id: 'okta-token',
      kind: 'API token',
      named: 'okta*token|okta*key',
      pattern: /00[\w-]{40}/,
    },
    {
      id: 'okta-header',
      kind: 'API token',
      env: 'OKTA_API_TOKEN',
      pattern: /SSWS (?<value>00[\w-]{40})(?![\w-])/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://developer.okta.com/docs/guides/create-an-api-token/',
  advice: 'Revoke the token in the admin console; prefer OAuth scopes.',
  source: 'https://developer.okta.com/docs/guides/create-an-api-token/',
};

export const samples: Samples = {
  'okta-token': ['OKTA_API_TOKEN=', '00[\\w-]{40}', ''],
  'okta-header': ['SSWS ', '00[\\w-]{40}', ''],
};
