import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'convex',
  name: 'Convex',
  home: ['dashboard.convex.dev'],
  rules: [
    {
      id: 'convex-deploy-key',
      kind: 'deploy key',
      late: true,
      literals: ['eyJ2MiI6'],
      pattern:
        /(?<=(?<before>(?:prod|dev|preview|project):[a-z\d:-]{3,60}\|))eyJ2MiI6[A-Za-z\d+/]{30,300}={0,2}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://dashboard.convex.dev/',
  docs: 'https://docs.convex.dev/cli/deploy-key-types',
  advice: 'Delete the deploy key in the deployment’s settings and generate another.',
  source: 'https://docs.convex.dev/cli/deploy-key-types',
};

export const samples: Samples = {
  'convex-deploy-key': 'prod:swift-otter-482|eyJ2MiI6[A-Za-z0-9]{88}',
};
