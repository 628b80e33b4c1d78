import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'modrinth',
  name: 'Modrinth',
  home: ['modrinth.com/settings'],
  rules: [
    {
      id: 'modrinth-token',
      kind: 'token',
      pattern: /mr[aop]_[A-Za-z\d]{60}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://docs.modrinth.com/api/',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://github.com/modrinth/code/blob/main/apps/labrinth/src/routes/internal/pats.rs',
};

export const samples: Samples = {
  'modrinth-token': 'mrp_[A-Za-z0-9]{60}',
};
