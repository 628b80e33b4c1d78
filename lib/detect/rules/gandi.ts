import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'gandi',
  name: 'Gandi',
  home: ['admin.gandi.net', 'account.gandi.net'],
  rules: [
    {
      id: 'gandi-token',
      kind: 'access token',
      named: 'gandi*key|gandi*token|gandi*pat',
      pattern: /[A-Za-z\d]{24}(?:[A-Za-z\d]{16})?/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://admin.gandi.net/organizations/',
  docs: 'https://api.gandi.net/docs/authentication/',
  advice: 'Delete the token, and create one for just the domains and rights it needs.',
  source: 'https://api.gandi.net/docs/authentication/',
};

export const samples: Samples = {
  'gandi-token': ['GANDI_API_KEY=', '[0-9a-f]{40}', ''],
};
