import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'getstream',
  name: 'Stream',
  home: ['dashboard.getstream.io'],
  rules: [
    {
      id: 'getstream-secret',
      kind: 'API secret',
      named: '^stream*secret|getstream*secret',
      pattern: /[a-z\d]{64}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://dashboard.getstream.io/',
  docs: 'https://getstream.io/chat/docs/node/tokens_and_authentication/',
  advice:
    'Create another key on the app and delete this one: its secret signs the tokens of all users.',
  source: 'https://getstream.io/chat/docs/node/tokens_and_authentication/',
};

export const samples: Samples = {
  'getstream-secret': ['STREAM_API_SECRET=', '[a-z0-9]{64}', ''],
};
