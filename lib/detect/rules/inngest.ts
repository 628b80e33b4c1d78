import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'inngest',
  name: 'Inngest',
  home: ['app.inngest.com'],
  rules: [
    {
      id: 'inngest-signing-key',
      kind: 'signing key',
      late: true,
      literals: ['signkey-prod-', 'signkey-branch-'],
      pattern: /signkey-(?:prod|branch)-[\da-f]{64}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.inngest.com/env/production/manage/signing-key',
  docs: 'https://www.inngest.com/docs/platform/signing-keys',
  advice: 'Create a new signing key, set it as the fallback, rotate, then remove the old one.',
  source: 'https://www.inngest.com/docs/platform/signing-keys',
};

export const samples: Samples = {
  'inngest-signing-key': 'signkey-prod-[0-9a-f]{64}',
};
