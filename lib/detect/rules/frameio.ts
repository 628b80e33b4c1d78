import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'frameio',
  name: 'Frame.io',
  home: ['developer.frame.io'],
  rules: [
    {
      id: 'frameio-token',
      kind: 'developer token',
      late: true,
      pattern: /fio-u-[\w=-]{64}(?![\w-])/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://developer.frame.io/',
  docs: 'https://developer.frame.io/docs',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://developer.frame.io/docs',
};

export const samples: Samples = {
  'frameio-token': 'fio-u-[A-Za-z0-9]{64}',
};
