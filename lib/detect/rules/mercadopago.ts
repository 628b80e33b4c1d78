import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'mercadopago',
  name: 'Mercado Pago',
  home: [
    'www.mercadopago.com/developers/panel',
    'www.mercadopago.com.br/developers/panel',
    'www.mercadopago.com.ar/developers/panel',
    'www.mercadopago.com.mx/developers/panel',
  ],
  rules: [
    {
      id: 'mercadopago-access-token',
      kind: 'access token',
      late: true,
      pattern: /APP_USR-\d{12,19}-\d{6}-[\da-f]{32}-\d{6,12}/,
    },
    {
      id: 'mercadopago-test-token',
      kind: 'test access token',
      late: true,
      pattern: /TEST-\d{12,19}-\d{6}-[\da-f]{32}-\d{6,12}/,
    },
    {
      id: 'mercadopago-public-key',
      kind: 'public key',
      late: true,
      pattern: /APP_USR-[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/,
      class: 'publishable',
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://www.mercadopago.com/developers/panel/app',
  docs: 'https://www.mercadopago.com/developers/en/docs/credentials',
  advice:
    'Renew the production credentials of the application; the old ones end after twelve hours.',
  source: 'https://www.mercadopago.com/developers/en/docs/credentials',
  rules: {
    'mercadopago-public-key': {
      advice: 'Made for browsers; nothing to do.',
    },
  },
};

export const samples: Samples = {
  'mercadopago-access-token': 'APP_USR-\\d{16}-\\d{6}-[0-9a-f]{32}-\\d{9}',
  'mercadopago-test-token': 'TEST-\\d{16}-\\d{6}-[0-9a-f]{32}-\\d{9}',
  'mercadopago-public-key':
    'APP_USR-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}',
};
