import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'akamai',
  name: 'Akamai',
  home: ['control.akamai.com'],
  rules: [
    {
      id: 'akamai-token',
      kind: 'EdgeGrid token',
      late: true,
      pattern: /akab-[a-z\d]{16}-[a-z\d]{16}(?![\w-]|\.luna)/,
      class: 'identifier',
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://control.akamai.com/apps/identity-management/',
  docs: 'https://techdocs.akamai.com/developer/docs/edgegrid',
  advice: 'Deactivate the credential of the API client, then create another for the same client.',
  source: 'https://techdocs.akamai.com/developer/docs/edgegrid',
};

export const samples: Samples = {
  'akamai-token': 'akab-[a-z0-9]{16}-[a-z0-9]{16}',
};
