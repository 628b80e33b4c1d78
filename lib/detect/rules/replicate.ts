import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'replicate',
  name: 'Replicate',
  home: ['replicate.com/account'],
  rules: [
    {
      id: 'replicate-token',
      kind: 'API token',
      pattern: /r8_[A-Za-z\d]{37}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://replicate.com/account/api-tokens',
  docs: 'https://replicate.com/docs/topics/security/api-tokens',
  advice: 'Delete the token and create another.',
  source: 'https://replicate.com/docs/topics/security/api-tokens',
};

export const samples: Samples = {
  'replicate-token': 'r8_[A-Za-z0-9]{37}',
};
