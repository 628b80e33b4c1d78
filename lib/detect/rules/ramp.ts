import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'ramp',
  name: 'Ramp',
  home: ['app.ramp.com'],
  rules: [
    {
      id: 'ramp-client-secret',
      kind: 'client secret',
      pattern: /ramp_sec_[A-Za-z\d]{48}/,
    },
    {
      id: 'ramp-client-id',
      kind: 'client ID',
      pattern: /ramp_id_[A-Za-z\d]{40}/,
      class: 'identifier',
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.ramp.com/settings/developer',
  docs: 'https://docs.ramp.com/developer-api/v1/authorization',
  advice: 'Rotate the client secret, and leave the app only the scopes it needs.',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/cmd/generate/config/rules/ramp.go',
};

export const samples: Samples = {
  'ramp-client-secret': 'ramp_sec_[A-Za-z0-9]{48}',
  'ramp-client-id': 'ramp_id_[A-Za-z0-9]{40}',
};
