import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'newrelic',
  name: 'New Relic',
  home: ['one.newrelic.com', 'one.eu.newrelic.com'],
  rules: [
    {
      id: 'newrelic-user-key',
      kind: 'user key',
      env: 'NEW_RELIC_API_KEY',
      pattern: /NRAK-[A-Z\d]{27}/,
    },
    {
      id: 'newrelic-license-key',
      kind: 'license key',
      env: 'NEW_RELIC_LICENSE_KEY',
      late: true,
      literals: ['NRAL'],
      pattern: /(?<=(?<before>[a-z]{2}\d\dxx[\da-f]{30}|[\da-f]{36}|[\da-f]{32}FFFF))NRAL/,
    },
    {
      id: 'newrelic-insert-key',
      kind: 'insert key',
      env: 'NEW_RELIC_INSERT_KEY',
      late: true,
      literals: ['NRII-', 'NRIQ-'],
      pattern: /NRI[IQ]-[\w-]{32}(?![\w-])/,
    },
    {
      id: 'newrelic-browser-key',
      kind: 'browser key',
      env: 'NEW_RELIC_BROWSER_KEY',
      pattern: /NRJS-[\da-f]{19}/,
      class: 'publishable',
      late: true,
    },
    {
      id: 'newrelic-admin-key',
      kind: 'admin or REST API key',
      late: true,
      env: 'NEW_RELIC_API_KEY',
      literals: ['NRAA-', 'NRRA-'],
      pattern: /NR(?:AA-[\da-f]{27}|RA-[\da-f]{42})/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://one.newrelic.com/launcher/api-keys-ui.api-keys-launcher',
  docs: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
  advice: 'Delete the key and create another.',
  source: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
  rules: {
    'newrelic-browser-key': { advice: 'Made for browsers; nothing to do.' },
  },
};

export const samples: Samples = {
  'newrelic-user-key': 'NRAK-[A-Z0-9]{27}',
  'newrelic-license-key': '[0-9a-f]{32}FFFFNRAL',
  'newrelic-insert-key': 'NRII-[\\w-]{32}',
  'newrelic-browser-key': 'NRJS-[0-9a-f]{19}',
  'newrelic-admin-key': 'NRAA-[0-9a-f]{27}',
};
