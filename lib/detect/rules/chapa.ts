import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'chapa',
  name: 'Chapa',
  home: ['dashboard.chapa.co'],
  rules: [
    {
      id: 'chapa-key',
      kind: 'secret key',
      pattern: /CHASECK(?:_TEST)?-[A-Za-z\d]{32}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://developer.chapa.co/dashboard/keys-and-webhook',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://developer.chapa.co/dashboard/keys-and-webhook',
};

export const samples: Samples = {
  'chapa-key': 'CHASECK-[A-Za-z0-9]{32}',
};
