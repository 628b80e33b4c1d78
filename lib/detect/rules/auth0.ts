import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'auth0',
  name: 'Auth0',
  home: ['manage.auth0.com'],
  rules: [
    {
      id: 'auth0-client-secret',
      kind: 'client secret',
      late: true,
      env: 'AUTH0_CLIENT_SECRET',
      named: 'auth0*secret',
      pattern: /[\w-]{64}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://manage.auth0.com/',
  docs: 'https://auth0.com/docs/get-started/applications/rotate-client-secret',
  advice: 'Rotate the client secret in the settings of the application.',
  source: 'https://auth0.com/docs/get-started/applications/application-settings',
};

export const samples: Samples = {
  'auth0-client-secret': ['AUTH0_CLIENT_SECRET=', '[A-Za-z0-9_-]{62}[A-Za-z0-9]{2}', ''],
};
