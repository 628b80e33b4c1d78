import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'ubidots',
  name: 'Ubidots',
  home: ['industrial.ubidots.com'],
  rules: [
    {
      id: 'ubidots-token',
      kind: 'token',
      pattern: /BB(?:FF|US)-[A-Za-z\d]{30}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://docs.ubidots.com/v1.6/reference/authentication',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://docs.ubidots.com/v1.6/reference/authentication',
};

export const samples: Samples = {
  'ubidots-token': 'BBFF-[A-Za-z0-9]{30}',
};
