import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'yandex',
  name: 'Yandex Cloud',
  home: ['console.yandex.cloud'],
  rules: [
    {
      id: 'yandex-api-key',
      kind: 'API key',
      pattern: /AQVN[\w-]{35,38}(?![\w-])/,
    },
    {
      id: 'yandex-iam-token',
      kind: 'IAM token',
      env: 'YC_TOKEN',
      pattern: /t1\.[\w-]{20,400}={0,2}\.[\w-]{86}={0,2}(?![\w-])/,
    },
    {
      id: 'yandex-oauth-token',
      kind: 'OAuth token',
      env: 'YANDEX_TOKEN',
      literals: ['y0_', 'y1_', 'y2_', 'y3_'],
      pattern: /y[0-3]_[\w-]{55,58}(?![\w-])/,
    },
    {
      id: 'yandex-static-key',
      kind: 'static access key',
      late: true,
      named: 'yandex*secret|yandex*key|^yc*secret|^yc*key',
      pattern: /YC[\w-]{38}/,
    },
    {
      id: 'yandex-captcha-key',
      kind: 'SmartCaptcha server key',
      pattern: /ysc2_[A-Za-z\d]{40}[\da-f]{8}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://console.yandex.cloud/',
  docs: 'https://yandex.cloud/en/docs/iam/concepts/authorization/api-key',
  advice: 'Delete the key and create one with a scope and an expiry date.',
  source: 'https://yandex.cloud/en/docs/iam/concepts/authorization/api-key',
  rules: {
    'yandex-iam-token': {
      docs: 'https://yandex.cloud/en/docs/iam/concepts/authorization/iam-token',
      advice: 'It ends within twelve hours; revoke it by the API if it is in use now.',
      source: 'https://yandex.cloud/en/docs/iam/concepts/authorization/iam-token',
    },
    'yandex-oauth-token': {
      revoke: 'https://id.yandex.com/personal/data-access',
      docs: 'https://yandex.cloud/en/docs/iam/concepts/authorization/oauth-token',
      advice: 'Take the access of the application back; the token lives for a year.',
      source: 'https://yandex.cloud/en/docs/iam/concepts/authorization/oauth-token',
    },
    'yandex-static-key': {
      docs: 'https://yandex.cloud/en/docs/iam/concepts/authorization/access-key',
      source: 'https://yandex.cloud/en/docs/iam/concepts/authorization/access-key',
    },
  },
};

export const samples: Samples = {
  'yandex-api-key': 'AQVN[\\w-]{36}',
  'yandex-iam-token': 't1\\.[A-Za-z0-9]{180}\\.[\\w-]{86}',
  'yandex-oauth-token': 'y0_[\\w-]{55}',
  'yandex-static-key': ['YANDEX_SECRET_KEY=', 'YC[A-Za-z0-9]{38}', ''],
  'yandex-captcha-key': 'ysc2_[A-Za-z0-9]{40}[0-9a-f]{8}',
};
