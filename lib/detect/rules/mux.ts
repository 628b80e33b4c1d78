import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'mux',
  name: 'Mux',
  home: ['dashboard.mux.com'],
  rules: [
    {
      id: 'mux-secret',
      kind: 'access token secret',
      named: '^mux*secret',
      pattern: /[A-Za-z\d+/]{75}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://dashboard.mux.com/settings/access-tokens',
  docs: 'https://www.mux.com/docs/core/make-api-requests',
  advice:
    'Revoke the access token; give the next one only the permissions and environment it needs.',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/cmd/generate/config/rules/mux.go',
};

export const samples: Samples = {
  'mux-secret': ['MUX_TOKEN_SECRET=', '[A-Za-z0-9+/]{75}', ''],
};
