import type { Provider, ProviderFacts } from '../rule';

export const provider: Provider = {
  id: 'linear',
  name: 'Linear',
  home: ['linear.app/*/settings'],
  rules: [
    {
      id: 'linear-api-key',
      kind: 'API key',
      pattern: /lin_api_[A-Za-z\d]{40}/,
    },
    {
      id: 'linear-oauth',
      kind: 'OAuth access token',
      pattern: /lin_oauth_[\da-f]{64}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://linear.app/settings/account/security',
  docs: 'https://linear.app/developers/graphql#personal-api-keys',
  advice: 'Revoke the key and create one with fewer permissions.',
  source: 'https://linear.app/developers/graphql#personal-api-keys',
};
