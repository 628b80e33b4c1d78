import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'shopify',
  name: 'Shopify',
  home: ['admin.shopify.com', 'partners.shopify.com'],
  rules: [
    {
      id: 'shopify-access-token',
      kind: 'access token',
      pattern: /shpat_[\da-fA-F]{32}/,
    },
    {
      id: 'shopify-custom-token',
      kind: 'custom app token',
      pattern: /shpca_[\da-fA-F]{32}/,
    },
    {
      id: 'shopify-private-token',
      kind: 'private app token',
      pattern: /shppa_[\da-fA-F]{32}/,
    },
    {
      id: 'shopify-shared-secret',
      kind: 'shared secret',
      pattern: /shpss_[\da-fA-F]{32}/,
    },
    {
      id: 'shopify-partner-token',
      kind: 'Partner API token',
      late: true,
      pattern: /prtapi_[\da-f]{32}/,
    },
    {
      id: 'shopify-theme-token',
      kind: 'theme access password',
      pattern: /shptka_[\da-f]{32}/,
    },
    {
      id: 'shopify-user-token',
      kind: 'user or refresh token',
      pattern: /shp(?:ua|rt)_[\dA-Fa-f]{32}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://admin.shopify.com/',
  docs: 'https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens',
  advice: 'Uninstall or rotate the app’s credentials, and request fewer scopes.',
  source: 'https://shopify.dev/changelog/length-of-the-shopify-access-token-is-increasing',
};

export const samples: Samples = {
  'shopify-access-token': 'shpat_[0-9a-f]{32}',
  'shopify-custom-token': 'shpca_[0-9a-f]{32}',
  'shopify-private-token': 'shppa_[0-9a-f]{32}',
  'shopify-shared-secret': 'shpss_[0-9a-f]{32}',
  'shopify-partner-token': 'prtapi_[0-9a-f]{32}',
  'shopify-theme-token': 'shptka_[0-9a-f]{32}',
  'shopify-user-token': 'shpua_[0-9a-f]{32}',
};
