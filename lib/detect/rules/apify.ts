import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'apify',
  name: 'Apify',
  home: ['console.apify.com'],
  rules: [
    {
      id: 'apify-token',
      kind: 'API token',
      pattern: /apify_api_[A-Za-z\d]{36}/,
    },
    {
      id: 'apify-proxy-password',
      kind: 'proxy password',
      pattern: /apify_proxy_[A-Za-z\d]{36}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://console.apify.com/settings/integrations',
  docs: 'https://docs.apify.com/platform/integrations/api',
  advice: 'Delete the token; use scoped tokens with an expiry date.',
  source:
    'https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/apify.yml',
  rules: {
    'apify-proxy-password': {
      revoke: 'https://console.apify.com/proxy/access',
      docs: 'https://docs.apify.com/platform/proxy/usage',
      advice: 'Regenerate the proxy password.',
      source: 'https://docs.apify.com/platform/proxy/usage',
    },
  },
};

export const samples: Samples = {
  'apify-token': 'apify_api_[A-Za-z0-9]{36}',
  'apify-proxy-password': 'apify_proxy_[A-Za-z0-9]{36}',
};
