import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'square',
  name: 'Square',
  home: ['developer.squareup.com'],
  rules: [
    {
      id: 'square-access-token',
      kind: 'access token',
      pattern: /EAAA[\w-]{60}(?![\w+/-])/,
    },
    {
      id: 'square-legacy-token',
      kind: 'access token',
      late: true,
      pattern: /sq0atp-[\w-]{22}(?![\w-])/,
    },
    {
      id: 'square-oauth-secret',
      kind: 'OAuth secret',
      pattern: /sq0csp-[\w-]{43}(?![\w-])/,
    },
    {
      id: 'square-sandbox-secret',
      kind: 'OAuth secret',
      pattern: /sandbox-sq0csb-[\w-]{43}(?![\w-])/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://developer.squareup.com/apps',
  docs: 'https://developer.squareup.com/docs/build-basics/access-tokens',
  advice: 'Replace the token or secret on the application’s page.',
  source: 'https://developer.squareup.com/docs/build-basics/access-tokens',
};

export const samples: Samples = {
  'square-access-token': 'EAAA[A-Za-z0-9]{60}',
  'square-legacy-token': 'sq0atp-[\\w-]{22}',
  'square-oauth-secret': 'sq0csp-[\\w-]{43}',
  'square-sandbox-secret': 'sandbox-sq0csb-[\\w-]{43}',
};
