import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'figma',
  name: 'Figma',
  home: ['www.figma.com/settings'],
  rules: [
    {
      id: 'figma-token',
      kind: 'personal access token',
      literals: ['figd_', 'figo_', 'figp_', 'figu_', 'figor_', 'figur_'],
      pattern: /fig(?:d|o|p|u|or|ur)_[\w-]{38,44}(?![\w-])/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://www.figma.com/settings',
  docs: 'https://developers.figma.com/docs/rest-api/authentication/',
  advice: 'Revoke the token and create one with fewer scopes and an expiry date.',
  source: 'https://developers.figma.com/docs/rest-api/authentication/',
};

export const samples: Samples = {
  'figma-token': 'figd_[\\w-]{40}',
};
