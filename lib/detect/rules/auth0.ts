import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'auth0',
  name: 'Auth0',
  home: ['manage.auth0.com'],
  rules: [
    {
      id: 'auth0-client-secret',
      kind: 'client secret',
      named: 'auth0*secret',
      pattern: /[\w-]{64}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://manage.auth0.com/',
  docs: 'https://auth0.com/docs/get-started/applications/rotate-client-secret',
  advice: 'Rotate the client secret of the application; a private key JWT needs no shared secret.',
  source:
    'https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/auth0.yml',
};

export const samples: Samples = {
  'auth0-client-secret': ['AUTH0_CLIENT_SECRET=', '[\\w-]{63}[A-Za-z0-9]', ''],
};
