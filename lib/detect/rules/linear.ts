import type { Provider, ProviderFacts, Samples } from '../rule';

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
    {
      id: 'linear-webhook-secret',
      kind: 'webhook signing secret',
      env: 'LINEAR_WEBHOOK_SECRET',
      pattern: /lin_wh_[A-Za-z\d]{32,48}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://linear.app/settings/account/security',
  docs: 'https://linear.app/developers/graphql#personal-api-keys',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://linear.app/developers/graphql#personal-api-keys',
};

export const samples: Samples = {
  'linear-api-key': 'lin_api_[A-Za-z0-9]{40}',
  'linear-oauth': 'lin_oauth_[0-9a-f]{64}',
  'linear-webhook-secret': 'lin_wh_[A-Za-z0-9]{40}',
};
