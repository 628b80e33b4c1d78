import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'supabase',
  name: 'Supabase',
  home: ['supabase.com/dashboard'],
  rules: [
    {
      id: 'supabase-access-token',
      kind: 'access token',
      pattern: /sbp_(?:oauth_)?[\da-f]{40}/,
    },
    {
      id: 'supabase-secret-key',
      kind: 'secret key',
      pattern: /sb_secret_[\w-]{22}_[\w-]{8}(?![\w-])/,
    },
    {
      id: 'supabase-publishable-key',
      kind: 'publishable key',
      pattern: /sb_publishable_[\w-]{22}_[\w-]{8}(?![\w-])/,
      class: 'publishable',
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://supabase.com/dashboard/project/_/settings/api-keys',
  docs: 'https://supabase.com/docs/guides/api/api-keys',
  advice: 'Delete the secret key and create another; rotate the JWT secret for service_role keys.',
  source: 'https://supabase.com/docs/guides/api/api-keys',
  rules: {
    'supabase-access-token': { revoke: 'https://supabase.com/dashboard/account/tokens' },
    'supabase-publishable-key': {
      advice: 'Made for browsers; row-level security decides what it may do.',
    },
  },
};

export const samples: Samples = {
  'supabase-access-token': 'sbp_[0-9a-f]{40}',
  'supabase-secret-key': 'sb_secret_[\\w-]{22}_[\\w-]{8}',
  'supabase-publishable-key': 'sb_publishable_[\\w-]{22}_[\\w-]{8}',
};
