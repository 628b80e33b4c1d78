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
      pattern: /api\.telegram\.org\/(?:file\/)?bot(?<value>\d{8,10}:AA[\w-]{33})(?![\w-])/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://t.me/BotFather',
  docs: 'https://core.telegram.org/bots/features#botfather',
  advice: 'Send /revoke to BotFather to get a new token.',
  source: 'https://core.telegram.org/bots/api#authorizing-your-bot',
};

export const samples: Samples = {
  'telegram-bot-token': '[1-9]\\d{9}:AA[\\w-]{33}',
  'telegram-bot-address': ['https://api.telegram.org/bot', '[1-9]\\d{9}:AA[\\w-]{33}', '/getMe'],
};
