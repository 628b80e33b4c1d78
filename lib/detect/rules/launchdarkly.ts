import type { Provider, ProviderFacts } from '../rule';

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
      pattern: /api-[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/,
      confidence: 'possible',
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.launchdarkly.com/settings/authorization',
  docs: 'https://launchdarkly.com/docs/home/account/api',
  advice: 'Reset the key or delete the token.',
  source: 'https://launchdarkly.com/docs/home/account/environment/keys',
};
