import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'telegram',
  name: 'Telegram',
  home: [],
  rules: [
    {
      id: 'telegram-bot-token',
      kind: 'bot token',
      literals: [':AA'],
      pattern: /(?<=(?<before>\d{8,10})):AA[\w-]{33}(?![\w-])/,
    },
    {
      id: 'telegram-bot-address',
      kind: 'bot token in an address',
      env: 'TELEGRAM_BOT_TOKEN',
      pattern: /\/bot(?<value>\d{8,10}:AA[\w-]{33})(?![\w-])/,
    },
    {
      id: 'telegram-api-hash',
      kind: 'API hash',
      env: 'TELEGRAM_API_HASH',
      literals: ['api_hash', 'apihash'],
      pattern: /api_?hash\\?["'\x60\]]{0,2} ?[:=] ?\\?["'\x60]?(?<value>[\da-f]{32})(?!\w)/i,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://t.me/BotFather',
  docs: 'https://core.telegram.org/bots/features#botfather',
  advice: 'Send /revoke to BotFather to get a new token.',
  source: 'https://core.telegram.org/bots/api#authorizing-your-bot',
  rules: {
    'telegram-api-hash': {
      revoke: 'https://my.telegram.org/apps',
      docs: 'https://core.telegram.org/api/obtaining_api_id',
      advice:
        'It cannot be changed: end the sessions that you do not know, and do not publish the sessions made with it.',
      source: 'https://core.telegram.org/api/obtaining_api_id',
    },
  },
};

export const samples: Samples = {
  'telegram-bot-token': '[1-9]\\d{9}:AA[\\w-]{33}',
  'telegram-bot-address': ['https://api.telegram.org/bot', '[1-9]\\d{9}:AA[\\w-]{33}', '/getMe'],
  'telegram-api-hash': ['api_hash = "', '[0-9a-f]{32}', '"'],
};
