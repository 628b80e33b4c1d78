import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'xendit',
  name: 'Xendit',
  home: ['dashboard.xendit.co'],
  rules: [
    {
      id: 'xendit-key',
      kind: 'secret key',
      pattern: /xnd_production_[A-Za-z\d]{30,90}/,
      late: true,
    },
    {
      id: 'xendit-test-key',
      kind: 'secret key',
      mode: 'test',
      pattern: /xnd_development_[A-Za-z\d]{30,90}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://docs.xendit.co/docs/api-keys',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://docs.xendit.co/docs/api-keys',
};

export const samples: Samples = {
  'xendit-key': 'xnd_production_[A-Za-z0-9]{60}',
  'xendit-test-key': 'xnd_development_[A-Za-z0-9]{60}',
};
