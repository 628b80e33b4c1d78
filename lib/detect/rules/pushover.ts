import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'pushover',
  name: 'Pushover',
  home: ['pushover.net'],
  rules: [
    {
      id: 'pushover-token',
      kind: 'API token',
      named: 'pushover*token|pushover*key',
      pattern: /[a-z\d]{30}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://pushover.net/',
  docs: 'https://pushover.net/api#registration',
  advice:
    'Delete the application and register another; the user key can be changed in the settings.',
  source: 'https://pushover.net/api#registration',
};

export const samples: Samples = {
  'pushover-token': ['PUSHOVER_API_TOKEN=', '[a-z0-9]{30}', ''],
};
