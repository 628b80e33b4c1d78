import { base62Tail4 } from '../checks/checksum';
import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'npm',
  name: 'npm',
  home: ['www.npmjs.com/settings'],
  rules: [
    {
      id: 'npm-token',
      kind: 'access token',
      pattern: /npm_[A-Za-z\d]{36}/,
      check: base62Tail4,
      proven: true,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://www.npmjs.com/settings/~/tokens',
  docs: 'https://docs.npmjs.com/about-access-tokens',
  advice: 'Delete the token, then create a granular one for the packages it publishes.',
  source: 'https://github.blog/changelog/2021-09-23-npm-has-a-new-access-token-format/',
};

export const samples: Samples = {};
