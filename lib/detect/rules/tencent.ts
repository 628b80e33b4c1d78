import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'tencent',
  name: 'Tencent Cloud',
  home: ['console.cloud.tencent.com', 'console.tencentcloud.com'],
  rules: [
    {
      id: 'tencent-secret-id',
      kind: 'secret id',
      env: 'TENCENTCLOUD_SECRET_ID',
      late: true,
      pattern: /AKID[A-Za-z\d]{32}/,
      class: 'identifier',
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://console.tencentcloud.com/cam/capi',
  docs: 'https://www.tencentcloud.com/document/product/598/32675',
  advice:
    'Disable the key, then delete it; give the next one to a sub-account with a narrow policy.',
  source: 'https://www.tencentcloud.com/document/product/598/32675',
};

export const samples: Samples = {
  'tencent-secret-id': 'AKID[A-Za-z0-9]{32}',
};
