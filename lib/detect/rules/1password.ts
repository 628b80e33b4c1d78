import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: '1password',
  name: '1Password',
  home: ['my.1password.com', '*.1password.com'],
  rules: [
    {
      id: 'onepassword-service-token',
      kind: 'service account token',
      env: 'OP_SERVICE_ACCOUNT_TOKEN',
      pattern: /ops_eyJ[A-Za-z\d+/]{250,2000}={0,3}/,
    },
    {
      id: 'onepassword-secret-key',
      kind: 'secret key',
      env: 'OP_SECRET_KEY',
      late: true,
      pattern:
        /A3-[A-Z\d]{6}-(?:[A-Z\d]{11}|[A-Z\d]{6}-[A-Z\d]{5})-[A-Z\d]{5}-[A-Z\d]{5}-[A-Z\d]{5}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://my.1password.com/developer-tools/infrastructure-secrets',
  docs: 'https://developer.1password.com/docs/service-accounts/',
  advice: 'Revoke the service account’s token, or regenerate the secret key.',
  source: 'https://developer.1password.com/docs/service-accounts/security/',
};

export const samples: Samples = {
  'onepassword-service-token': 'ops_eyJ[A-Za-z0-9+/]{600}',
  'onepassword-secret-key':
    'A3-[A-Z0-9]{6}-[A-Z0-9]{6}-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}',
};
