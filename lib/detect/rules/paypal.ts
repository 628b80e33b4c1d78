import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'paypal',
  name: 'PayPal',
  home: ['developer.paypal.com/dashboard'],
  rules: [
    {
      id: 'paypal-access-token',
      kind: 'access token',
      pattern: /A21AA[\w-]{70,120}(?![\w-])/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://developer.paypal.com/dashboard/applications/live',
  docs: 'https://developer.paypal.com/api/rest/authentication/',
  advice: 'Add a second secret to the app, switch to it, then disable the one that got out.',
  source:
    'https://github.com/betterleaks/betterleaks/blob/main/cmd/generate/config/rules/paypal.go',
  rules: {
    'paypal-access-token': {
      advice: 'It ends within nine hours; terminate it by the API if it is in use now.',
      source: 'https://developer.paypal.com/api/rest/authentication/',
    },
  },
};

export const samples: Samples = {
  'paypal-access-token': 'A21AA[\\w-]{92}',
};
