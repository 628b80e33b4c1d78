import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'naver',
  name: 'Naver',
  home: ['console.ncloud.com', 'www.ncloud.com'],
  rules: [
    {
      id: 'naver-secret-key',
      kind: 'secret key',
      env: 'NCLOUD_SECRET_KEY',
      pattern: /ncp_iam_BPK[A-Za-z\d]{31}/,
      late: true,
    },
    {
      // Too short for a secret of no provider.
      id: 'naver-client-secret',
      kind: 'client secret',
      named: 'naver*secret',
      pattern: /[\w-]{10}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://www.ncloud.com/mypage/manage/authkey',
  docs: 'https://api.ncloud-docs.com/docs/common-ncpapi',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://api.ncloud-docs.com/docs/common-ncpapi',
  rules: {
    'naver-client-secret': {
      revoke: 'https://developers.naver.com/apps/',
      docs: 'https://developers.naver.com/docs/common/openapiguide/appregister.md',
      advice: 'Have another secret made on the page of the application.',
      source: 'https://developers.naver.com/docs/common/openapiguide/appregister.md',
    },
  },
};

export const samples: Samples = {
  'naver-client-secret': ['NAVER_CLIENT_SECRET=', '[a-z][A-Z][0-9][A-Za-z0-9_]{7}', ''],
  'naver-secret-key': 'ncp_iam_BPKMKR[A-Za-z0-9]{28}',
};
