import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'pusher',
  name: 'Pusher',
  home: ['dashboard.pusher.com'],
  rules: [
    {
      id: 'pusher-app-key',
      kind: 'app key',
      named: 'pusher*key',
      pattern: /[\da-f]{20}/,
      class: 'publishable',
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://dashboard.pusher.com/',
  docs: 'https://pusher.com/docs/channels/using_channels/authorized-connections/',
  advice: 'Made for browsers; nothing to do.',
  source: 'https://pusher.com/docs/channels/library_auth_reference/rest-api/',
};

export const samples: Samples = {
  'pusher-app-key': ['PUSHER_APP_KEY=', '[0-9a-f]{20}', ''],
};
