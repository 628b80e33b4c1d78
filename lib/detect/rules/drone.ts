import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'drone',
  name: 'Drone',
  home: [],
  rules: [
    {
      id: 'drone-token',
      kind: 'token',
      named: 'drone*token|drone*secret',
      pattern: /[A-Za-z\d]{32}/,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://docs.drone.io/cli/configure/',
  advice:
    'Rotate the token on the account page of your server; change the RPC secret on all runners.',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml',
};

export const samples: Samples = {
  'drone-token': ['DRONE_TOKEN=', '[A-Za-z0-9]{32}', ''],
};
