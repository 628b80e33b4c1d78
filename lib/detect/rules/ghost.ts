import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'ghost',
  name: 'Ghost',
  home: [],
  rules: [
    {
      id: 'ghost-admin-key',
      kind: 'admin API key',
      named: 'ghost*key',
      pattern: /[\da-f]{24}:[\da-f]{64}/,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://docs.ghost.org/admin-api#token-authentication',
  advice: 'Regenerate the admin API key of the integration under Settings, Integrations.',
  source: 'https://docs.ghost.org/admin-api#token-authentication',
};

export const samples: Samples = {
  'ghost-admin-key': ['GHOST_ADMIN_API_KEY="', '[0-9a-f]{24}:[0-9a-f]{64}', '"'],
};
