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
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_revoke_token.htm',
  advice: 'End the session or revoke the token under Connected Apps OAuth Usage.',
  source:
    'https://github.com/betterleaks/betterleaks/blob/main/cmd/generate/config/rules/salesforce.go',
};

export const samples: Samples = {
  'salesforce-access-token': '00D[A-Za-z0-9]{12}!AQ[\\w.]{93}[A-Za-z0-9]',
  'salesforce-refresh-token': '5Aep861[\\w.]{79}[A-Za-z0-9]',
};
