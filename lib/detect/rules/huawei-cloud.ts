import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'huawei-cloud',
  name: 'Huawei Cloud',
  home: ['console.huaweicloud.com', 'console-intl.huaweicloud.com'],
  rules: [
    {
      id: 'huawei-cloud-secret-key',
      kind: 'secret access key',
      env: 'HW_SECRET_KEY',
      named: '^hw*secretkey|huawei*secretkey|huaweicloud*sk|^hwc*secretkey',
      pattern: /[A-Za-z\d]{40}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://console-intl.huaweicloud.com/iam/#/mine/accessKey',
  docs: 'https://support.huaweicloud.com/intl/en-us/usermanual-ca/ca_01_0003.html',
  advice: 'Delete the access key; an IAM user with a narrow policy should hold the next one.',
  source: 'https://support.huaweicloud.com/intl/en-us/usermanual-ca/ca_01_0003.html',
};

export const samples: Samples = {
  'huawei-cloud-secret-key': ['HW_SECRET_KEY=', '[A-Za-z0-9]{40}', ''],
};
