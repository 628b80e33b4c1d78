import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'devcycle',
  name: 'DevCycle',
  home: ['app.devcycle.com'],
  rules: [
    {
      id: 'devcycle-server-key',
      kind: 'server SDK key',
      pattern: /dvc_server_[\w-]{24,64}(?![\w-])/,
    },
    {
      id: 'devcycle-client-key',
      kind: 'client SDK key',
      literals: ['dvc_client_', 'dvc_mobile_'],
      pattern: /dvc_(?:client|mobile)_[\w-]{24,64}(?![\w-])/,
      class: 'publishable',
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.devcycle.com/',
  docs: 'https://docs.devcycle.com/platform/security-and-guardrails/sdk-keys',
  advice: 'Generate a new key for the environment, switch to it, then revoke this one.',
  source:
    'https://github.com/betterleaks/betterleaks/blob/main/cmd/generate/config/rules/devcycle.go',
  rules: {
    'devcycle-client-key': {
      advice: 'Made for browsers; nothing to do.',
    },
  },
};

export const samples: Samples = {
  'devcycle-server-key': 'dvc_server_[A-Za-z0-9]{32}',
  'devcycle-client-key': 'dvc_client_[A-Za-z0-9]{32}',
};
