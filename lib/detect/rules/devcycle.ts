import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'devcycle',
  name: 'DevCycle',
  home: ['app.devcycle.com'],
  rules: [
    {
      id: 'devcycle-key',
      kind: 'server key',
      pattern: /dvc_server_[\w-]{36,64}(?![\w-])/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://docs.devcycle.com/essentials/keys/',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://docs.devcycle.com/essentials/keys/',
};

export const samples: Samples = {
  'devcycle-key': 'dvc_server_[0-9a-f]{40}',
};
