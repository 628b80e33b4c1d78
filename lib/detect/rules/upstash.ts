import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'upstash',
  name: 'Upstash',
  home: [],
  rules: [
    {
      id: 'upstash-qstash-token',
      kind: 'QStash token',
      env: 'QSTASH_TOKEN',
      pattern: /eyJVc2VySUQiOi[A-Za-z\d+/]{60,200}={0,2}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://upstash.com/docs/qstash/howto/reset-token',
  advice: 'Reset the token in the console.',
  source: 'https://upstash.com/docs/qstash/howto/reset-token',
};

export const samples: Samples = {
  'upstash-qstash-token': 'eyJVc2VySUQiOiI[A-Za-z0-9]{109}',
};
