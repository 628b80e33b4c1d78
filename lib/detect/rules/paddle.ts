import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'paddle',
  name: 'Paddle',
  home: ['vendors.paddle.com', 'sandbox-vendors.paddle.com'],
  rules: [
    {
      id: 'paddle-api-key',
      kind: 'API key',
      late: true,
      pattern: /pdl_live_apikey_[a-z\d]{26}_[A-Za-z\d]{22}_[A-Za-z\d]{3}/,
    },
    {
      id: 'paddle-sandbox-key',
      kind: 'sandbox API key',
      late: true,
      pattern: /pdl_sdbx_apikey_[a-z\d]{26}_[A-Za-z\d]{22}_[A-Za-z\d]{3}/,
      mode: 'test',
    },
    {
      // Checkout in a browser begins with it.
      id: 'paddle-client-token',
      kind: 'client token',
      late: true,
      pattern: /(?:live|test)_[a-f\d]{27}/,
      class: 'publishable',
    },
    {
      id: 'paddle-webhook-secret',
      kind: 'webhook secret',
      late: true,
      env: 'PADDLE_WEBHOOK_SECRET',
      pattern: /pdl_ntfset_[a-z\d]{26}_[A-Za-z\d+/]{32}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://vendors.paddle.com/authentication-v2',
  docs: 'https://developer.paddle.com/api-reference/about/api-keys',
  advice: 'Revoke the key, then create one with the permissions needed and an expiry date.',
  source: 'https://developer.paddle.com/api-reference/about/api-keys',
  rules: {
    'paddle-client-token': {
      advice: 'Made for browsers; nothing to do.',
      source: 'https://developer.paddle.com/paddlejs/client-side-tokens',
    },
    'paddle-webhook-secret': {
      revoke: 'https://vendors.paddle.com/notifications',
      docs: 'https://developer.paddle.com/webhooks/signature-verification',
      advice:
        'Create a new notification destination and delete this one: its secret cannot be changed.',
      source: 'https://developer.paddle.com/webhooks/signature-verification',
    },
  },
};

export const samples: Samples = {
  'paddle-api-key': 'pdl_live_apikey_01[a-z0-9]{24}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}',
  'paddle-sandbox-key': 'pdl_sdbx_apikey_01[a-z0-9]{24}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}',
  'paddle-client-token': 'live_[a-f0-9]{27}',
  'paddle-webhook-secret': 'pdl_ntfset_01[a-z0-9]{24}_[A-Za-z0-9]{32}',
};
