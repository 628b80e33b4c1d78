import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'twitch',
  name: 'Twitch',
  home: ['dev.twitch.tv/console', 'dashboard.twitch.tv'],
  rules: [
    {
      id: 'twitch-chat-token',
      kind: 'chat token',
      late: true,
      pattern: /oauth:[a-z\d]{30}/,
    },
    {
      id: 'twitch-stream-key',
      kind: 'stream key',
      late: true,
      pattern: /live_\d{6,12}_[A-Za-z\d]{28,34}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://dev.twitch.tv/console/apps',
  docs: 'https://dev.twitch.tv/docs/authentication/',
  advice: 'Make a new client secret; user tokens are revoked under Settings, Connections.',
  source: 'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml',
  rules: {
    'twitch-chat-token': {
      revoke: 'https://www.twitch.tv/settings/connections',
    },
    'twitch-stream-key': {
      revoke: 'https://dashboard.twitch.tv/settings/stream',
      advice: 'Reset the stream key, or anybody can broadcast on the channel.',
      source: 'https://help.twitch.tv/s/article/twitch-stream-key-faq',
    },
  },
};

export const samples: Samples = {
  'twitch-chat-token': 'oauth:[a-z0-9]{30}',
  'twitch-stream-key': 'live_\\d{9}_[A-Za-z0-9]{30}',
};
