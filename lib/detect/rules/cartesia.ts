import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'cartesia',
  name: 'Cartesia',
  home: ['play.cartesia.ai'],
  rules: [
    {
      id: 'cartesia-key',
      kind: 'API key',
      pattern: /sk_car_\w{20,24}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://play.cartesia.ai/keys',
  docs: 'https://docs.cartesia.ai/use-the-api/api-conventions',
  advice: 'Delete the key, and give browsers access tokens that end by themselves.',
  source:
    'https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/cartesia.yml',
};

export const samples: Samples = {
  'cartesia-key': 'sk_car_[A-Za-z0-9]{20}',
};
