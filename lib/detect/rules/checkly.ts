import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'checkly',
  name: 'Checkly',
  home: ['app.checklyhq.com'],
  rules: [
    {
      id: 'checkly-key',
      kind: 'API key',
      late: true,
      literals: ['cu_', 'sv_'],
      pattern: /(?:cu|sv)_[\da-f]{32}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.checklyhq.com/settings/user/api-keys',
  docs: 'https://www.checklyhq.com/docs/admin/creating-api-key/',
  advice: 'Delete the key; a service key with a role outlives no person.',
  source: 'https://www.checklyhq.com/docs/admin/creating-api-key/',
};

export const samples: Samples = {
  'checkly-key': 'cu_[0-9a-f]{32}',
};
