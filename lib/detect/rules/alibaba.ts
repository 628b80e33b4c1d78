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
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://ram.console.aliyun.com/manage/ak',
  docs: 'https://www.alibabacloud.com/help/ram/user-guide/create-an-accesskey-pair',
  advice: 'Disable the pair, and prefer RAM roles with temporary credentials.',
  source: 'https://www.alibabacloud.com/help/ram/user-guide/create-an-accesskey-pair',
};

export const samples: Samples = {
  'alibaba-access-key-id': 'LTAI5t[A-Za-z0-9]{18}',
  'alibaba-access-key-secret': ['ALIBABA_CLOUD_ACCESS_KEY_SECRET=', '[A-Za-z0-9]{30}', ''],
};
