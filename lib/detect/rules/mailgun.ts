import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'mailgun',
  name: 'Mailgun',
  home: ['app.mailgun.com'],
  rules: [
    {
      id: 'mailgun-legacy-key',
      kind: 'API key',
      pattern: /key-[\da-f]{32}/,
    },
    {
      id: 'mailgun-key',
      kind: 'API key',
      named: 'mailgun*key|mailgun*token|mgapikey',
      pattern: /[\da-f]{32}-[\da-f]{8}-[\da-f]{8}/,
    },
    {
      // The user of all requests, and the key beside.
      id: 'mailgun-client-key',
      kind: 'API key',
      late: true,
      literals: ["'api', key", '"api", key', '"api", "key'],
      pattern:
        /["']api["'], ["']?key["']?: ?["'](?<value>[\da-f]{32}-[\da-f]{8}-[\da-f]{8})(?=["'])/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.mailgun.com/settings/api_security',
  docs: 'https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt/api-key-mgmt',
  advice: 'Delete the key, then create a sending key for one domain.',
  source: 'https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt/api-key-mgmt',
};

export const samples: Samples = {
  'mailgun-legacy-key': 'key-[0-9a-f]{32}',
  'mailgun-client-key': [
    "mailgun.client({ username: 'api', key: '",
    '[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}',
    "' })",
  ],
  'mailgun-key': ['MAILGUN_API_KEY=', '[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}', ''],
};
