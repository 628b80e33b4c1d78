import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'lark',
  name: 'Lark',
  home: ['open.feishu.cn/app', 'open.larksuite.com/app'],
  rules: [
    {
      id: 'lark-webhook',
      kind: 'bot webhook',
      literals: ['open.feishu.cn/open-apis/bot/', 'open.larksuite.com/open-apis/bot/'],
      pattern:
        /open\.(?:feishu\.cn|larksuite\.com)\/open-apis\/bot\/v2\/hook\/(?<value>[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12})/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://open.larksuite.com/app',
  docs: 'https://open.larksuite.com/document/client-docs/bot-v3/add-custom-bot',
  advice:
    'Remove the bot from the group, or reset the app secret; let a webhook check signatures or addresses.',
  source: 'https://open.larksuite.com/document/client-docs/bot-v3/add-custom-bot',
};

export const samples: Samples = {
  'lark-webhook': [
    'https://open.feishu.cn/open-apis/bot/v2/hook/',
    '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}',
    '',
  ],
};
