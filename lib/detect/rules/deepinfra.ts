import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'deepinfra',
  name: 'DeepInfra',
  home: ['deepinfra.com/dash'],
  rules: [
    {
      id: 'deepinfra-key',
      kind: 'API key',
      named: 'deepinfra*key|deepinfra*token',
      pattern: /[A-Za-z\d]{32}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://deepinfra.com/dash/api_keys',
  docs: 'https://deepinfra.com/docs/account/authentication',
  advice: 'Delete the key; hand out scoped tokens that end by themselves instead.',
  source: 'https://deepinfra.com/docs/account/authentication',
};

export const samples: Samples = {
  'deepinfra-key': ['DEEPINFRA_API_KEY=', '[A-Za-z0-9]{32}', ''],
};
