import { botToken } from '../checks/discord';
import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'discord',
  name: 'Discord',
  home: ['discord.com/developers'],
  rules: [
    {
      id: 'discord-bot-token',
      kind: 'bot token',
      // The base64 of a decimal number: two digits, and some third one, begin with one of these ninety.
      pattern:
        /(?:MT|Mj|Mz|ND|NT|Nj|Nz|OD|OT)[AEIMQUYcgk][\w-]{21,25}\.[\w-]{6}\.[\w-]{27,38}(?![\w-])/,
      check: botToken,
    },
    {
      id: 'discord-webhook',
      kind: 'webhook',
      env: 'DISCORD_WEBHOOK_URL',
      literals: [
        '/api/webhooks/',
        '/api/v6/webhooks/',
        '/api/v7/webhooks/',
        '/api/v8/webhooks/',
        '/api/v9/webhooks/',
        '/api/v10/webhooks/',
      ],
      pattern: /\/api\/(?:v\d{1,2}\/)?webhooks\/\d{17,20}\/(?<value>[\w-]{60,80})(?![\w-])/,
    },
    {
      id: 'discord-client-secret',
      kind: 'OAuth2 client secret',
      named: 'discord*secret',
      pattern: /[\w-]{32}/,
    },
    {
      id: 'discord-user-token',
      kind: 'user token',
      pattern: /mfa\.[\w-]{84}(?![\w-])/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://discord.com/developers/applications',
  docs: 'https://docs.discord.com/developers/reference#authentication',
  advice: 'Reset the bot’s token, or delete the webhook and create another.',
  source: 'https://docs.discord.com/developers/reference#snowflakes',
  rules: {
    'discord-user-token': {
      advice: 'Change the password of the account, which ends all of its tokens.',
    },
  },
};

export const samples: Samples = {
  'discord-webhook': ['https://discord.com/api/webhooks/123905847261947362/', '[\\w-]{68}', ''],
  'discord-client-secret': ['DISCORD_CLIENT_SECRET=', '[\\w-]{32}', ''],
  'discord-user-token': 'mfa\\.[\\w-]{84}',
};
