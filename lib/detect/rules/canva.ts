import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'canva',
  name: 'Canva',
  home: ['canva.com/developers'],
  rules: [
    {
      id: 'canva-client-secret',
      kind: 'client secret',
      late: true,
      pattern: /cnvca[\w-]{51}(?![\w-])/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://www.canva.com/developers/integrations',
  docs: 'https://www.canva.dev/docs/connect/authentication/',
  advice: 'Generate another secret for the integration; the old one ends with it.',
  source: 'https://www.canva.dev/docs/connect/authentication/',
};

export const samples: Samples = {
  'canva-client-secret': 'cnvca[A-Za-z0-9_-]{50}[A-Za-z0-9]',
};
