import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'featherless',
  name: 'Featherless',
  home: ['featherless.ai/account'],
  rules: [
    {
      id: 'featherless-key',
      kind: 'API key',
      pattern: /rc_[\da-f]{64}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://featherless.ai/account/api-keys',
  docs: 'https://featherless.ai/docs/getting-started',
  advice: 'Delete the key in the account page and create another.',
  source: 'https://featherless.ai/docs/getting-started',
};

export const samples: Samples = {
  'featherless-key': 'rc_[0-9a-f]{64}',
};
