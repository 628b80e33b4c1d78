import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'adobe',
  name: 'Adobe',
  home: ['developer.adobe.com/console'],
  rules: [
    {
      id: 'adobe-client-secret',
      kind: 'client secret',
      late: true,
      pattern: /p8e-[\w-]{32}(?![\w-])/,
    },
    {
      id: 'magento-private-key',
      kind: 'private key of Commerce',
      late: true,
      literals: ['repo.magento.com'],
      pattern:
        /repo\.magento\.com[^{}]{1,9}\{[^{}]{1,90}password\W{3,9}(?<value>[\da-f]{32})(?!\w)/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://developer.adobe.com/console/projects',
  docs: 'https://developer.adobe.com/developer-console/docs/guides/credentials',
  advice: 'Rotate the client secret in the developer console.',
  source: 'https://developer.adobe.com/developer-console/docs/guides/credentials',
  rules: {
    'magento-private-key': {
      source:
        'https://experienceleague.adobe.com/docs/commerce-operations/installation-guide/prerequisites/authentication-keys.html',
    },
  },
};

export const samples: Samples = {
  'adobe-client-secret': 'p8e-[A-Za-z0-9]{32}',
  'magento-private-key': [
    '"repo.magento.com": {"username": "7f3a9c04e1b85d26a0c4f7e913b8d652", "password": "',
    '[0-9][a-f][0-9a-f]{30}',
    '"}',
  ],
};
