import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'friendli',
  name: 'FriendliAI',
  home: ['friendli.ai/suite'],
  rules: [
    {
      id: 'friendli-token',
      kind: 'token',
      pattern: /flp_[A-Za-z\d]{46}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://friendli.ai/docs/guides/personal_access_tokens',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://friendli.ai/docs/guides/personal_access_tokens',
};

export const samples: Samples = {
  'friendli-token': 'flp_[A-Za-z0-9]{46}',
};
