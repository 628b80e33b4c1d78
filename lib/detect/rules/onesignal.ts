import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'onesignal',
  name: 'OneSignal',
  home: ['dashboard.onesignal.com', 'app.onesignal.com'],
  rules: [
    {
      id: 'onesignal-key',
      kind: 'API key',
      late: true,
      literals: ['os_v2_app_', 'os_v2_org_'],
      pattern: /os_v2_(?:app|org)_[a-z2-7]{103}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://dashboard.onesignal.com/',
  docs: 'https://documentation.onesignal.com/docs/en/keys-and-ids',
  advice:
    'Rotate or delete the key under Keys & IDs, and list the addresses that may use the next one.',
  source:
    'https://github.com/betterleaks/betterleaks/blob/main/cmd/generate/config/rules/onesignal.go',
};

export const samples: Samples = {
  'onesignal-key': 'os_v2_app_[2-7a-z]{103}',
};
