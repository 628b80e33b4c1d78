import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'flutterwave',
  name: 'Flutterwave',
  home: ['app.flutterwave.com'],
  rules: [
    {
      id: 'flutterwave-secret-key',
      kind: 'secret key',
      late: true,
      literals: ['FLWSECK-', 'FLWSECK_TEST-'],
      pattern: /FLWSECK(?:_TEST-|-)[\da-h]{32}(?:-\w{3,12})?-X/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.flutterwave.com/dashboard/settings/apis/live',
  docs: 'https://developer.flutterwave.com/docs/authentication',
  advice: 'Regenerate the keys in the dashboard.',
  source: 'https://developer.flutterwave.com/docs/authentication',
};

export const samples: Samples = {
  'flutterwave-secret-key': 'FLWSECK-[0-9a-f]{32}-X',
};
