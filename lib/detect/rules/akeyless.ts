import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'akeyless',
  name: 'Akeyless',
  home: ['console.akeyless.io'],
  rules: [
    {
      id: 'akeyless-access-key',
      kind: 'access key',
      env: 'AKEYLESS_ACCESS_KEY',
      named: 'akeyless*accesskey|akeyless*key',
      pattern: /[A-Za-z\d+/]{43}=/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://console.akeyless.io/',
  docs: 'https://docs.akeyless.io/docs/api-key',
  advice: 'Reset the key of the authentication method, and limit the addresses it may come from.',
  source: 'https://docs.akeyless.io/docs/api-key',
};

export const samples: Samples = {
  'akeyless-access-key': ['AKEYLESS_ACCESS_KEY=', '[A-Za-z0-9+/]{43}=', ''],
};
