import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'dynatrace',
  name: 'Dynatrace',
  home: ['*.live.dynatrace.com', '*.apps.dynatrace.com'],
  rules: [
    {
      id: 'dynatrace-token',
      kind: 'access token',
      // Platform tokens are s16; the ids of OAuth clients have eight characters.
      literals: ['dt0c01.', 'dt0s0', 'dt0s16.'],
      pattern: /dt0(?:c01|s0\d|s16)\.(?:[A-Z\d]{24}|[A-Z\d]{8})\.[A-Z\d]{64}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://docs.dynatrace.com/docs/dynatrace-api/basics/dynatrace-api-authentication',
};

export const samples: Samples = {
  'dynatrace-token': 'dt0c01\\.[A-Z0-9]{24}\\.[A-Z0-9]{64}',
};
