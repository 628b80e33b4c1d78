import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'braintree',
  name: 'Braintree',
  home: ['www.braintreegateway.com'],
  rules: [
    {
      id: 'braintree-access-token',
      kind: 'access token',
      late: true,
      literals: ['access_token$production$', 'access_token$sandbox$'],
      pattern: /access_token\$(?:production|sandbox)\$[a-z\d]{16}\$[\da-f]{32}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://www.braintreegateway.com/',
  docs: 'https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials',
  advice: 'Delete the key in the control panel and create another.',
  source:
    'https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials',
};

export const samples: Samples = {
  'braintree-access-token': 'access_token\\$production\\$[a-z0-9]{16}\\$[0-9a-f]{32}',
};
