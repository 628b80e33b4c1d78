import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'axiom',
  name: 'Axiom',
  home: ['app.axiom.co'],
  rules: [
    {
      id: 'axiom-token',
      kind: 'token',
      late: true,
      literals: ['xaat-', 'xapt-'],
      pattern: /xa[ap]t-[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.axiom.co/settings/api-tokens',
  docs: 'https://axiom.co/docs/reference/tokens',
  advice: 'Delete the token; use API tokens limited to datasets instead of personal ones.',
  source: 'https://axiom.co/docs/reference/tokens',
};

export const samples: Samples = {
  'axiom-token': 'xaat-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}',
};
