import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'bugsnag',
  name: 'BugSnag',
  home: ['app.bugsnag.com'],
  rules: [
    {
      id: 'bugsnag-token',
      kind: 'personal auth token',
      named: 'bugsnag*token',
      pattern: /[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/,
    },
    {
      id: 'bugsnag-notifier-key',
      kind: 'notifier API key',
      named: 'bugsnag*key',
      pattern: /[\da-f]{32}/,
      class: 'publishable',
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.bugsnag.com/settings',
  docs: 'https://support.smartbear.com/bugsnag/docs/',
  advice: 'Delete the personal auth token in the settings, and create another.',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/bugsnag',
  rules: {
    'bugsnag-notifier-key': {
      advice: 'It only reports errors, and is part of every app that does; nothing to do.',
    },
  },
};

export const samples: Samples = {
  'bugsnag-token': [
    'BUGSNAG_AUTH_TOKEN=',
    '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}',
    '',
  ],
  'bugsnag-notifier-key': ['BUGSNAG_API_KEY=', '[0-9a-f]{32}', ''],
};
