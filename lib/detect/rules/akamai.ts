import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'akamai',
  name: 'Akamai',
  home: ['control.akamai.com'],
  rules: [
    {
      id: 'akamai-token',
      kind: 'EdgeGrid token',
      pattern: /akab-[a-z\d]{16}-[a-z\d]{16}(?![\w-]|\.luna)/,
      class: 'identifier',
    },
    {
      id: 'akamai-client-secret',
      kind: 'EdgeGrid client secret',
      env: 'AKAMAI_CLIENT_SECRET',
      literals: ['client_secret'],
      pattern:
        /client_secret {0,2}= {0,2}(?<value>[A-Za-z\d+/]{43}=)(?=\s{1,4}host {0,2}= {0,2}akab-)/,
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
  'akamai-client-secret': [
    'client_secret = ',
    '[A-Za-z0-9]{43}=',
    '\nhost = akab-host.luna.akamaiapis.net',
  ],
};
