import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'readme',
  name: 'ReadMe',
  home: ['dash.readme.com'],
  rules: [
    {
      id: 'readme-key',
      kind: 'API key',
      late: true,
      pattern: /rdme_[a-z\d]{70}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://dash.readme.com/',
  docs: 'https://docs.readme.com/main/reference/authentication',
  advice: 'Delete the key and create another.',
  source: 'https://docs.readme.com/main/reference/authentication',
};

export const samples: Samples = {
  'readme-key': 'rdme_[a-z0-9]{70}',
};
