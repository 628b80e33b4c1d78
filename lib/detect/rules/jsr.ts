import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'jsr',
  name: 'JSR',
  home: ['jsr.io/account'],
  rules: [
    {
      id: 'jsr-token',
      kind: 'token',
      env: 'JSR_TOKEN',
      pattern: /jsr[dwp]_[A-Za-z\d]{32,64}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://jsr.io/account/tokens',
  docs: 'https://jsr.io/docs/api',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'Prefix as scripts of publishers show it; no length is documented.',
};

export const samples: Samples = {
  'jsr-token': 'jsrp_[A-Za-z0-9]{40}',
};
