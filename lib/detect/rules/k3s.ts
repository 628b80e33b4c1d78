import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'k3s',
  name: 'K3s',
  home: [],
  rules: [
    {
      id: 'k3s-token',
      kind: 'server token',
      env: 'K3S_TOKEN',
      pattern: /K10[\da-f]{64}::(?:[\w-]{1,40}:)?(?<value>[a-z\d]{6}\.[a-z\d]{16}|[\w-]{12,128})/,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://docs.k3s.io/cli/token',
  advice: 'Rotate it with k3s token rotate, then restart every server and agent with the new one.',
  source: 'https://docs.k3s.io/cli/token',
};

export const samples: Samples = {
  'k3s-token': [
    'K103fb13fb13fb13fb13fb13fb13fb13fb13fb13fb13fb13fb13fb13fb13fb13fb1::server:',
    '[0-9a-f]{32}',
    '',
  ],
};
