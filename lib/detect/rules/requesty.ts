import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'requesty',
  name: 'Requesty',
  home: ['app.requesty.ai'],
  rules: [
    {
      id: 'requesty-key',
      kind: 'API key',
      pattern: /rqsty-sk-[A-Za-z\d+/]{40,200}={0,2}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.requesty.ai/api-keys',
  docs: 'https://docs.requesty.ai/',
  advice: 'Delete the key, then create one with fewer permissions.',
  source:
    'Shape of keys that its own examples and clients show; the documentation names no format.',
};

export const samples: Samples = {
  'requesty-key': 'rqsty-sk-[A-Za-z0-9+/]{86}==',
};
