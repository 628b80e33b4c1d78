import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'storyblok',
  name: 'Storyblok',
  home: ['app.storyblok.com'],
  rules: [
    {
      id: 'storyblok-token',
      kind: 'access token',
      named: 'storyblok*token',
      pattern: /[A-Za-z\d]{22}tt/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.storyblok.com/',
  docs: 'https://www.storyblok.com/docs/concepts/access-tokens',
  advice: 'Delete the access token in the space; a public token shows published content only.',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/storyblok',
};

export const samples: Samples = {
  'storyblok-token': ['STORYBLOK_TOKEN=', '[A-Za-z0-9]{22}tt', ''],
};
