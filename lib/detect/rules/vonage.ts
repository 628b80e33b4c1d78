import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'vonage',
  name: 'Vonage',
  home: ['dashboard.nexmo.com', 'dashboard.vonage.com'],
  rules: [
    {
      id: 'vonage-secret',
      kind: 'API secret',
      named: 'vonage*secret|nexmo*secret',
      pattern: /[A-Za-z\d]{16}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://dashboard.nexmo.com/settings',
  docs: 'https://developer.vonage.com/en/account/secret-management',
  advice: 'Add a second API secret, switch to it, then revoke the one that got out.',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/nexmoapikey',
};

export const samples: Samples = {
  'vonage-secret': ['VONAGE_API_SECRET=', '[A-Za-z0-9]{16}', ''],
};
