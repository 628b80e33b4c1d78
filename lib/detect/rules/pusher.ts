import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'pusher',
  name: 'Pusher',
  home: ['dashboard.pusher.com'],
  rules: [
    {
      id: 'pusher-secret',
      kind: 'app secret',
      named: 'pusher*secret',
      pattern: /[\da-f]{20}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://dashboard.pusher.com/',
  docs: 'https://pusher.com/docs/channels/server_api/http-api/#authentication',
  advice: 'Create a new pair under App Keys, switch to it, then delete the old pair.',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/pusherchannelkey',
};

export const samples: Samples = {
  'pusher-secret': ['PUSHER_APP_SECRET=', '[0-9a-f]{20}', ''],
};
