import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'digitalocean',
  name: 'DigitalOcean',
  home: ['cloud.digitalocean.com'],
  rules: [
    {
      id: 'digitalocean-pat',
      kind: 'personal access token',
      pattern: /dop_v1_[\da-f]{64}/,
    },
    {
      id: 'digitalocean-oauth',
      kind: 'OAuth access token',
      pattern: /doo_v1_[\da-f]{64}/,
    },
    {
      id: 'digitalocean-refresh',
      kind: 'OAuth refresh token',
      pattern: /dor_v1_[\da-f]{64}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://cloud.digitalocean.com/account/api/tokens',
  docs: 'https://docs.digitalocean.com/reference/api/create-personal-access-token/',
  advice: 'Delete the token, then create one with the scopes it needs and an expiry date.',
  source: 'https://docs.digitalocean.com/reference/api/create-personal-access-token/',
};

export const samples: Samples = {
  'digitalocean-pat': 'dop_v1_[0-9a-f]{64}',
  'digitalocean-oauth': 'doo_v1_[0-9a-f]{64}',
  'digitalocean-refresh': 'dor_v1_[0-9a-f]{64}',
};
