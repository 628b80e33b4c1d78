import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'friendli',
  name: 'FriendliAI',
  home: ['friendli.ai/suite', 'suite.friendli.ai'],
  rules: [
    {
      id: 'friendli-token',
      kind: 'personal access token',
      pattern: /flp_[A-Za-z\d]{46}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://friendli.ai/suite/setting/tokens',
  docs: 'https://friendli.ai/docs/guides/personal_access_tokens',
  advice: 'Delete the token in the settings and create another.',
  source:
    'https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/friendli.yml',
};

export const samples: Samples = {
  'friendli-token': 'flp_[A-Za-z0-9]{46}',
};
