import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'clojars',
  name: 'Clojars',
  home: ['clojars.org/tokens'],
  rules: [
    {
      id: 'clojars-token',
      kind: 'deploy token',
      late: true,
      env: 'CLOJARS_PASSWORD',
      pattern: /CLOJARS_[\da-f]{60}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://clojars.org/tokens',
  docs: 'https://github.com/clojars/clojars-web/wiki/Deploy-Tokens',
  advice: 'Disable the token and create one for a single artifact.',
  source: 'https://github.com/clojars/clojars-web/wiki/Deploy-Tokens',
};

export const samples: Samples = {
  'clojars-token': 'CLOJARS_[0-9a-f]{60}',
};
