import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'k3s',
  name: 'K3s',
  home: [],
  rules: [
    {
      id: 'k3s-token',
      kind: 'token of a cluster',
      literals: ['::server:', '::node:'],
      pattern: /(?<=(?<before>K10[\da-f]{64}))::(?:server|node):[\w.~+-]{7,199}\w/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://docs.k3s.io/cli/token',
  advice: 'Run k3s token rotate on a server, then start all nodes with the new one.',
  source: 'https://docs.k3s.io/cli/token#token-format',
};

export const samples: Samples = { 'k3s-token': 'K10[0-9a-f]{64}::server:[0-9a-f]{32}' };
