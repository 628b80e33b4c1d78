import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'infisical',
  name: 'Infisical',
  home: ['app.infisical.com', 'eu.infisical.com'],
  rules: [
    {
      id: 'infisical-service-token',
      kind: 'service token',
      env: 'INFISICAL_TOKEN',
      named: 'infisical*token|servicetoken',
      pattern: /st\.[\da-f]{24}\.[\da-f]{32}\.[\da-f]{32}/,
    },
    {
      id: 'infisical-client-secret',
      kind: 'client secret',
      env: 'INFISICAL_CLIENT_SECRET',
      named: 'infisical*secret',
      pattern: /[\da-f]{64}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.infisical.com/',
  docs: 'https://infisical.com/docs/documentation/platform/token',
  advice: 'Delete it, and use a machine identity limited to the addresses it comes from.',
  source: 'https://infisical.com/docs/documentation/platform/token',
};

export const samples: Samples = {
  'infisical-service-token': [
    'INFISICAL_TOKEN=',
    'st\\.[0-9a-f]{24}\\.[0-9a-f]{32}\\.[0-9a-f]{32}',
    '',
  ],
  'infisical-client-secret': ['INFISICAL_CLIENT_SECRET=', '[0-9a-f]{64}', ''],
};
