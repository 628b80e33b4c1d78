import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'easypost',
  name: 'EasyPost',
  home: ['www.easypost.com/account'],
  rules: [
    {
      id: 'easypost-key',
      kind: 'API key',
      late: true,
      pattern: /EZAK[A-Za-z\d]{54}/,
      mode: 'live',
    },
    {
      id: 'easypost-test-key',
      kind: 'test API key',
      late: true,
      pattern: /EZTK[A-Za-z\d]{54}/,
      mode: 'test',
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://www.easypost.com/account/api-keys',
  docs: 'https://docs.easypost.com/docs/authentication',
  advice: 'Delete the key and create another.',
  source: 'https://docs.easypost.com/docs/authentication',
};

export const samples: Samples = {
  'easypost-key': 'EZAK[A-Za-z0-9]{54}',
  'easypost-test-key': 'EZTK[A-Za-z0-9]{54}',
};
