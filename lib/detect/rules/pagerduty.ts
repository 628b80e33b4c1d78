import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'pagerduty',
  name: 'PagerDuty',
  home: ['app.pagerduty.com'],
  rules: [
    {
      id: 'pagerduty-token',
      kind: 'API key',
      named: 'pagerduty*token|pagerduty*apikey',
      pattern: /[\w+-]{20}/,
    },
    {
      id: 'pagerduty-integration-key',
      kind: 'integration key',
      named: 'pagerduty*key',
      pattern: /[A-Za-z\d]{32}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.pagerduty.com/api_keys',
  docs: 'https://support.pagerduty.com/main/docs/api-access-keys',
  advice: 'Delete the key; create a read-only one where that is enough.',
  source:
    'https://github.com/betterleaks/betterleaks/blob/main/cmd/generate/config/rules/pagerduty.go',
  rules: {
    'pagerduty-integration-key': {
      docs: 'https://support.pagerduty.com/main/docs/services-and-integrations',
      advice: 'Delete the integration of the service and add another.',
      source: 'https://developer.pagerduty.com/docs/events-api-v2-overview',
    },
  },
};

export const samples: Samples = {
  'pagerduty-token': ['PAGERDUTY_API_TOKEN=', 'u\\+[\\w-]{17}[A-Za-z]', ''],
  'pagerduty-integration-key': ['PAGERDUTY_ROUTING_KEY=', '[A-Za-z0-9]{32}', ''],
};
