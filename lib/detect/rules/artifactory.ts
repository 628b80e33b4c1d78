import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'artifactory',
  name: 'JFrog Artifactory',
  home: [],
  rules: [
    {
      id: 'artifactory-api-key',
      kind: 'API key',
      pattern: /AKCp[A-Za-z\d]{68,70}/,
    },
    {
      id: 'artifactory-reference-token',
      kind: 'reference token',
      late: true,
      pattern: /cmVmd[A-Za-z\d]{59}/,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
  advice: 'Revoke the token and create one with a scope and an expiry date.',
  source: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
};

export const samples: Samples = {
  'artifactory-api-key': 'AKCp[A-Za-z0-9]{69}',
  'artifactory-reference-token': 'cmVmd[A-Za-z0-9]{59}',
};
