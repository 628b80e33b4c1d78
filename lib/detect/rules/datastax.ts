import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'datastax',
  name: 'DataStax Astra',
  home: ['astra.datastax.com'],
  rules: [
    {
      id: 'datastax-token',
      kind: 'application token',
      late: true,
      pattern: /AstraCS:[A-Za-z]{24}:[\da-f]{64}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://astra.datastax.com/settings/tokens',
  docs: 'https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html',
  advice: 'Delete the token, and give the next one a role for one database.',
  source:
    'https://github.com/betterleaks/betterleaks/blob/main/cmd/generate/config/rules/datastax.go',
};

export const samples: Samples = {
  'datastax-token': 'AstraCS:[A-Za-z]{24}:[0-9a-f]{64}',
};
