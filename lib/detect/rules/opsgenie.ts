import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'opsgenie',
  name: 'Opsgenie',
  home: ['app.opsgenie.com', 'app.eu.opsgenie.com'],
  rules: [
    {
      id: 'opsgenie-key',
      kind: 'API key',
      named: 'opsgenie*key|^genie*key|opsgenie*token',
      pattern: /[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.opsgenie.com/settings/api-key-management',
  docs: 'https://support.atlassian.com/opsgenie/docs/api-key-management/',
  advice: 'Delete the key, and create one with the access rights it needs.',
  source:
    'https://github.com/betterleaks/betterleaks/blob/main/cmd/generate/config/rules/opsgenie.go',
};

export const samples: Samples = {
  'opsgenie-key': [
    'OPSGENIE_API_KEY=',
    '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}',
    '',
  ],
};
