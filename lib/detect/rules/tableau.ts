import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'tableau',
  name: 'Tableau',
  home: [],
  rules: [
    {
      id: 'tableau-pat',
      kind: 'personal access token',
      late: true,
      literals: ['==:'],
      pattern: /(?<=(?<before>[A-Za-z\d+/]{22}))==:[A-Za-z\d]{32}(?!\w)/,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://help.tableau.com/current/server/en-us/security_personal_access_tokens.htm',
  advice: 'Revoke it in your account settings, then create another.',
  source:
    'https://help.tableau.com/current/api/rest_api/en-us/REST/rest_api_ref_authentication.htm',
};

export const samples: Samples = {
  'tableau-pat': '[A-Za-z0-9+/]{21}[AQgw]==:[A-Za-z0-9]{32}',
};
