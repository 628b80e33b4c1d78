import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'duo',
  name: 'Duo',
  home: ['admin.duosecurity.com'],
  rules: [
    {
      id: 'duo-secret-key',
      kind: 'secret key',
      named: '^duo*key|^duo*secret|^skey',
      pattern: /[A-Za-z\d]{40}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://admin.duosecurity.com/applications',
  docs: 'https://duo.com/docs/protecting-applications',
  advice: 'Reset the secret key of the application in the admin panel.',
  source: 'https://duo.com/docs/protecting-applications',
};

export const samples: Samples = {
  'duo-secret-key': ['DUO_SKEY=', '[A-Za-z0-9]{40}', ''],
};
