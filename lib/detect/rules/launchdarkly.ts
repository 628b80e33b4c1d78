import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'launchdarkly',
  name: 'LaunchDarkly',
  home: ['app.launchdarkly.com/settings'],
  rules: [
    {
      id: 'launchdarkly-sdk-key',
      kind: 'SDK key',
      pattern: /sdk-[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/,
    },
    {
      id: 'launchdarkly-api-token',
      kind: 'API access token',
      late: true,
      pattern: /api-[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/,
      confidence: 'possible',
    },
    {
      id: 'launchdarkly-named-token',
      kind: 'API access token',
      late: true,
      env: 'LAUNCHDARKLY_ACCESS_TOKEN',
      named: 'launchdarkly*token|launchdarkly*key|^ld*token|^ld*apikey',
      pattern: /api-[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.launchdarkly.com/settings/authorization',
  docs: 'https://launchdarkly.com/docs/home/account/api',
  advice: 'Reset the key or delete the token.',
  source: 'https://launchdarkly.com/docs/home/account/environment/keys',
};

export const samples: Samples = {
  'launchdarkly-named-token': [
    'LAUNCHDARKLY_ACCESS_TOKEN=',
    'api-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}',
    '',
  ],
  'launchdarkly-sdk-key': 'sdk-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}',
  'launchdarkly-api-token': 'api-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}',
};
