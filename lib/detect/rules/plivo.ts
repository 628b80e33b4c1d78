import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'plivo',
  name: 'Plivo',
  home: ['console.plivo.com', 'cx.plivo.com'],
  rules: [
    {
      id: 'plivo-token',
      kind: 'auth token',
      named: 'plivo*token',
      pattern: /[A-Za-z\d]{40}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://cx.plivo.com/home',
  docs: 'https://www.plivo.com/docs/account/api/authentication',
  advice: 'Regenerate the auth token; use a subaccount for each application.',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/cmd/generate/config/rules/plivo.go',
};

export const samples: Samples = {
  'plivo-token': ['PLIVO_AUTH_TOKEN=', '[A-Za-z0-9]{40}', ''],
};
