import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'baidu',
  name: 'Baidu AI Cloud',
  home: ['console.bce.baidu.com'],
  rules: [
    {
      id: 'baidu-api-key',
      kind: 'API key',
      env: 'QIANFAN_API_KEY',
      pattern: /bce-v3\/ALTAK-[A-Za-z\d]{21}\/[\da-f]{40}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://console.bce.baidu.com/iam/#/iam/apikey/list',
  docs: 'https://cloud.baidu.com/doc/qianfan-api/s/ym9chdsy5',
  advice: 'Disable the key in access management, and bind the next one to the services it calls.',
  source: 'https://cloud.baidu.com/doc/qianfan-api/s/ym9chdsy5',
};

export const samples: Samples = {
  'baidu-api-key': 'bce-v3/ALTAK-[A-Za-z0-9]{21}/[0-9a-f]{40}',
};
