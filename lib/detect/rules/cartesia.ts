import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'cartesia',
  name: 'Cartesia',
  home: ['play.cartesia.ai'],
  rules: [
    {
      id: 'cartesia-key',
      kind: 'API key',
      pattern: /sk_car_[A-Za-z\d]{20,40}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://docs.cartesia.ai/get-started/authenticate-your-client-applications',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://docs.cartesia.ai/get-started/authenticate-your-client-applications',
};

export const samples: Samples = {
  'cartesia-key': 'sk_car_[A-Za-z0-9]{22}',
};
