import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'arcjet',
  name: 'Arcjet',
  home: ['app.arcjet.com'],
  rules: [
    {
      id: 'arcjet-key',
      kind: 'site key',
      late: true,
      env: 'ARCJET_KEY',
      pattern: /ajkey_[\da-hjkmnp-tv-z]{26}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.arcjet.com/',
  docs: 'https://docs.arcjet.com/environment',
  advice: 'Rotate the key of the site in its settings.',
  source: 'https://docs.arcjet.com/environment',
};

export const samples: Samples = {
  'arcjet-key': 'ajkey_01[0-9a-hjkmnp-tv-z]{24}',
};
