import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'rapidapi',
  name: 'RapidAPI',
  home: ['rapidapi.com/developer'],
  rules: [
    {
      id: 'rapidapi-key',
      kind: 'application key',
      late: true,
      literals: ['msh'],
      pattern: /(?<=(?<before>[\da-f]{10}))msh[\da-f]{15}p1[\da-f]{5}jsn[\da-f]{12}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://rapidapi.com/developer/apps',
  docs: 'https://docs.rapidapi.com/docs/keys',
  advice: 'Add a new key to the app, switch to it, then delete this one.',
  source: 'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml',
};

export const samples: Samples = {
  'rapidapi-key': '[0-9a-f]{10}msh[0-9a-f]{15}p1[0-9a-f]{5}jsn[0-9a-f]{12}',
};
