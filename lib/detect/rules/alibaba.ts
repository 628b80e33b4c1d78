import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'alibaba',
  name: 'Alibaba Cloud',
  home: ['ram.console.aliyun.com'],
  rules: [
    {
      id: 'alibaba-access-key-id',
      kind: 'access key id',
      env: 'ALIBABA_CLOUD_ACCESS_KEY_ID',
      pattern: /LTAI[A-Za-z\d]{16,24}/,
      class: 'identifier',
    },
    {
      id: 'alibaba-access-key-secret',
      kind: 'access key secret',
      env: 'ALIBABA_CLOUD_ACCESS_KEY_SECRET',
      named: '*accesskeysecret',
      pattern: /[A-Za-z\d]{30}/,
    },
    {
      id: 'alibaba-sts-token',
      kind: 'STS token',
      env: 'ALIBABA_CLOUD_SECURITY_TOKEN',
      late: true,
      pattern: /CAIS[A-Za-z\d+/]{100,1200}={0,2}/,
    },
    {
      id: 'alibaba-model-key',
      kind: 'Model Studio key',
      env: 'DASHSCOPE_API_KEY',
      named: 'dashscope*key|bailian*key',
      pattern: /sk-[\da-f]{32}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://ram.console.aliyun.com/manage/ak',
  docs: 'https://www.alibabacloud.com/help/ram/user-guide/create-an-accesskey-pair',
  advice: 'Disable the pair, and prefer RAM roles with temporary credentials.',
  source: 'https://www.alibabacloud.com/help/ram/user-guide/create-an-accesskey-pair',
  rules: {
    'alibaba-model-key': {
      docs: 'https://www.alibabacloud.com/help/en/model-studio/get-api-key',
      source: 'https://www.alibabacloud.com/help/en/model-studio/get-api-key',
    },
    'alibaba-sts-token': {
      docs: 'https://www.alibabacloud.com/help/en/ram/product-overview/what-is-sts',
      advice: 'It ends by itself within hours; take rights from the role if it is in use now.',
      source: 'https://www.alibabacloud.com/help/en/ram/product-overview/what-is-sts',
    },
  },
};

export const samples: Samples = {
  'alibaba-access-key-id': 'LTAI5t[A-Za-z0-9]{18}',
  'alibaba-access-key-secret': ['ALIBABA_CLOUD_ACCESS_KEY_SECRET=', '[A-Za-z0-9]{30}', ''],
  'alibaba-model-key': ['DASHSCOPE_API_KEY=', 'sk-[0-9a-f]{32}', ''],
  'alibaba-sts-token': 'CAIS[A-Za-z0-9]{396}',
};
