import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'adafruit',
  name: 'Adafruit IO',
  home: ['io.adafruit.com'],
  rules: [
    {
      id: 'adafruit-key',
      kind: 'key',
      pattern: /aio_[A-Za-z\d]{28}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://io.adafruit.com/api/docs/',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://io.adafruit.com/api/docs/',
};

export const samples: Samples = {
  'adafruit-key': 'aio_[A-Za-z0-9]{28}',
};
