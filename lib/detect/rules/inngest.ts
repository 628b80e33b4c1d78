import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'inngest',
  name: 'Inngest',
  home: ['app.inngest.com'],
  rules: [
    {
      id: 'inngest-signing-key',
      kind: 'signing key',
      env: 'INNGEST_SIGNING_KEY',
      literals: ['signkey-prod-', 'signkey-test-', 'signkey-branch-'],
      pattern: /signkey-(?:prod|test|branch)-[\da-f]{60,64}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.inngest.com/env/production/manage/signing-key',
  docs: 'https://www.inngest.com/docs/platform/signing-keys',
  advice: 'Rotate the signing key; a fallback key keeps functions running meanwhile.',
  source: 'https://www.inngest.com/docs/platform/signing-keys',
};

export const samples: Samples = {
  'inngest-signing-key': 'signkey-prod-[0-9a-f]{64}',
};
