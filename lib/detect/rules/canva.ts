import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'canva',
  name: 'Canva',
  home: ['www.canva.com/developers'],
  rules: [
    {
      id: 'canva-client-secret',
      kind: 'client secret',
      pattern: /cnvca[\w-]{51}(?![\w-])/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://www.canva.com/developers/integrations',
  docs: 'https://www.canva.dev/docs/connect/authentication/',
  advice: 'Generate a new client secret for the integration.',
  source:
    'https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/canva.yml',
};

export const samples: Samples = {
  'canva-client-secret': 'cnvca[\\w-]{51}',
};
