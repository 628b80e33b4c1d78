import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'wecom',
  name: 'WeCom',
  home: ['work.weixin.qq.com/wework_admin'],
  rules: [
    {
      id: 'wecom-webhook',
      kind: 'group robot webhook',
      pattern:
        /qyapi\.weixin\.qq\.com\/cgi-bin\/webhook\/send\?key=(?<value>[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12})/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://developer.work.weixin.qq.com/document/path/91770',
  advice: 'Delete the group robot and add another: its key cannot be changed.',
  source: 'https://developer.work.weixin.qq.com/document/path/91770',
};

export const samples: Samples = {
  'wecom-webhook': [
    'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=',
    '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}',
    '',
  ],
};
