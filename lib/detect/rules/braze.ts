import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'braze',
  name: 'Braze',
  home: ['dashboard-01.braze.com', 'dashboard-03.braze.com', 'dashboard.braze.eu'],
  rules: [
    {
      id: 'braze-key',
      kind: 'REST API key',
      named: 'braze*key',
      pattern: /[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://www.braze.com/docs/api/basics/#rest-api-key',
  advice: 'Delete the REST API key; give the next one few permissions and listed addresses.',
  source: 'https://www.braze.com/docs/api/basics/#rest-api-key',
};

export const samples: Samples = {
  'braze-key': [
    'BRAZE_REST_API_KEY=',
    '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}',
    '',
  ],
};
