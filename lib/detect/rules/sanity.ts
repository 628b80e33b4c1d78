import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'sanity',
  name: 'Sanity',
  home: ['www.sanity.io/manage', 'manage.sanity.io'],
  rules: [
    {
      id: 'sanity-token',
      kind: 'API token',
      named: 'sanity*token',
      pattern: /sk[A-Za-z\d]{80,200}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://www.sanity.io/manage',
  docs: 'https://www.sanity.io/docs/content-lake/http-auth',
  advice: 'Delete the token of the project; readers need a viewer token only.',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/sanity',
};

export const samples: Samples = {
  'sanity-token': ['SANITY_API_TOKEN=', 'sk[A-Za-z0-9]{178}', ''],
};
