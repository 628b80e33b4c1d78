import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'datadog',
  name: 'Datadog',
  home: ['app.datadoghq.com', 'app.datadoghq.eu'],
  rules: [
    {
      id: 'datadog-api-key',
      kind: 'API key',
      env: 'DD_API_KEY',
      named: 'datadog*apikey|^dd*apikey',
      pattern: /[\da-f]{32}/,
    },
    {
      id: 'datadog-app-key',
      kind: 'application key',
      env: 'DD_APP_KEY',
      named: 'datadog*appkey|datadog*applicationkey|^dd*appkey|^dd*applicationkey',
      pattern: /[\da-f]{40}/,
    },
    {
      id: 'datadog-client-token',
      kind: 'client token',
      env: 'DD_CLIENT_TOKEN',
      named: '*token',
      pattern: /pub[\da-f]{32}/,
      class: 'publishable',
    },
    {
      id: 'datadog-token',
      kind: 'application key or access token',
      env: 'DD_APP_KEY',
      pattern: /dd(?:app|pat|sat)_[A-Za-z\d]{20,64}(?:_[A-Za-z\d]{20,64})?/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.datadoghq.com/organization-settings/api-keys',
  docs: 'https://docs.datadoghq.com/account_management/api-app-keys/',
  advice: 'Revoke the key, and give application keys only the scopes they need.',
  source: 'https://docs.datadoghq.com/account_management/api-app-keys/',
  rules: {
    'datadog-token': {
      docs: 'https://docs.datadoghq.com/account_management/personal-access-tokens/',
      source: 'https://docs.datadoghq.com/account_management/personal-access-tokens/',
    },
    'datadog-client-token': { advice: 'Made for browsers; nothing to do.' },
  },
};

export const samples: Samples = {
  'datadog-api-key': ['DD_API_KEY=', '[0-9a-f]{32}', ''],
  'datadog-app-key': ['DD_APP_KEY=', '[0-9a-f]{40}', ''],
  'datadog-client-token': ['DD_CLIENT_TOKEN=', 'pub[0-9a-f]{32}', ''],
  'datadog-token': 'ddapp_[A-Za-z0-9]{34}',
};
