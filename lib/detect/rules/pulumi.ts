import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'pulumi',
  name: 'Pulumi',
  home: ['app.pulumi.com'],
  rules: [
    {
      id: 'pulumi-token',
      kind: 'access token',
      pattern: /pul-[\da-f]{40}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.pulumi.com/account/tokens',
  docs: 'https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/',
  advice: 'Delete the token and create one with an expiry date.',
  source: 'https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/',
};

export const samples: Samples = {
  'pulumi-token': 'pul-[0-9a-f]{40}',
};
