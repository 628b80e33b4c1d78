import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'tableau',
  name: 'Tableau',
  home: [],
  rules: [
    {
      id: 'tableau-token',
      kind: 'personal access token',
      literals: ['==:'],
      pattern: /(?<=(?<before>[A-Za-z\d+/]{22}))==:[A-Za-z\d]{32}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://help.tableau.com/current/server/en-us/security_personal_access_tokens.htm',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://help.tableau.com/current/api/rest_api/en-us/REST/rest_api_concepts_auth.htm',
};

export const samples: Samples = {
  'tableau-token': '[A-Za-z0-9+/]{22}==:[A-Za-z0-9]{32}',
};
