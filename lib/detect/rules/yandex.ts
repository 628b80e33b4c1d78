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
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://console.yandex.cloud/',
  docs: 'https://yandex.cloud/en/docs/iam/concepts/authorization/api-key',
  advice: 'Delete the key and create one with a scope and an expiry date.',
  source: 'https://yandex.cloud/en/docs/iam/concepts/authorization/api-key',
};

export const samples: Samples = {
  'yandex-api-key': 'AQVN[\\w-]{36}',
};
