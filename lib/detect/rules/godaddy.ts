import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'godaddy',
  name: 'GoDaddy',
  home: ['developer.godaddy.com/keys'],
  rules: [
    {
      id: 'godaddy-sso-key',
      kind: 'API key and secret',
      env: 'GODADDY_API_KEY',
      pattern: /sso-key (?<value>[A-Za-z\d]{8,14}_[A-Za-z\d]{21,22}:[A-Za-z\d]{20,22})/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://developer.godaddy.com/keys',
  docs: 'https://developer.godaddy.com/getstarted',
  advice: 'Delete the key and create another; it can move your domains away.',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/godaddy',
};

export const samples: Samples = {
  'godaddy-sso-key': [
    'Authorization: sso-key ',
    '[A-Za-z0-9]{12}_[A-Za-z0-9]{22}:[A-Za-z0-9]{22}',
    '',
  ],
};
