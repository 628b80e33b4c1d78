import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'dingtalk',
  name: 'DingTalk',
  home: ['open-dev.dingtalk.com'],
  rules: [
    {
      id: 'dingtalk-webhook',
      kind: 'robot webhook',
      pattern: /oapi\.dingtalk\.com\/robot\/send\?access_token=(?<value>[\da-f]{64})/,
      late: true,
    },
    {
      id: 'dingtalk-signing-secret',
      kind: 'robot signing secret',
      pattern: /SEC[\da-f]{64}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://open-dev.dingtalk.com/',
  docs: 'https://open.dingtalk.com/document/robots/custom-robot-access',
  advice: 'Reset the robot’s webhook; let it check signatures or addresses.',
  source: 'https://open.dingtalk.com/document/robots/custom-robot-access',
};

export const samples: Samples = {
  'dingtalk-webhook': ['https://oapi.dingtalk.com/robot/send?access_token=', '[0-9a-f]{64}', ''],
  'dingtalk-signing-secret': 'SEC[0-9a-f]{64}',
};
