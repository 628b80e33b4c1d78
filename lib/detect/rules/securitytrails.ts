import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'securitytrails',
  name: 'SecurityTrails',
  home: ['securitytrails.com/app'],
  rules: [
    {
      id: 'securitytrails-key',
      kind: 'API key',
      named: 'securitytrails*key',
      pattern: /[A-Za-z\d]{32}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://securitytrails.com/app/account/credentials',
  docs: 'https://docs.securitytrails.com/docs/authentication',
  advice: 'Delete the API key in the account, and create another.',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/securitytrails',
};

export const samples: Samples = {
  'securitytrails-key': ['SECURITYTRAILS_API_KEY=', '[A-Za-z0-9]{32}', ''],
};
