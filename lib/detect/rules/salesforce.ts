import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'salesforce',
  name: 'Salesforce',
  home: ['login.salesforce.com', '*.lightning.force.com'],
  rules: [
    {
      id: 'salesforce-access-token',
      kind: 'access token',
      pattern: /00D[A-Za-z\d]{12}![\w.]{80,200}\w/,
    },
    {
      id: 'salesforce-refresh-token',
      kind: 'refresh token',
      pattern: /5Aep861[\w.]{60,100}\w/,
    },
    {
      id: 'salesforce-client-secret',
      kind: 'consumer secret',
      named: 'salesforce*secret|^sf*secret',
      pattern: /[\dA-F]{64}/,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_revoke_token.htm',
  advice: 'End the session or revoke the token under Connected Apps OAuth Usage.',
  source:
    'https://github.com/betterleaks/betterleaks/blob/main/cmd/generate/config/rules/salesforce.go',
  rules: {
    'salesforce-client-secret': {
      advice: 'Rotate the consumer key and secret of the connected app.',
      source:
        'https://help.salesforce.com/s/articleView?id=xcloud.connected_app_rotate_consumer_details.htm',
    },
  },
};

export const samples: Samples = {
  'salesforce-access-token': '00D[A-Za-z0-9]{12}!AQ[\\w.]{93}[A-Za-z0-9]',
  'salesforce-refresh-token': '5Aep861[\\w.]{79}[A-Za-z0-9]',
  'salesforce-client-secret': ['SALESFORCE_CLIENT_SECRET=', '[0-9A-F]{64}', ''],
};
