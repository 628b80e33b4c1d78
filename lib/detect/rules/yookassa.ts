import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'yookassa',
  name: 'YooKassa',
  home: ['yookassa.ru/my'],
  rules: [
    {
      id: 'yookassa-secret-key',
      kind: 'secret key',
      pattern: /(?:live|test)_(?=[A-Za-z]{0,20}\d)(?=[a-z\d]{0,20}[A-Z])[\w-]{43}(?![\w-])/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://yookassa.ru/developers/using-api/interaction-format',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://yookassa.ru/developers/using-api/interaction-format',
};

export const samples: Samples = {
  'yookassa-secret-key': 'live_[a-z][0-9][A-Z][\\w-]{40}',
};
