import { searchKey } from '../checks/algolia';
import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'algolia',
  name: 'Algolia',
  home: ['dashboard.algolia.com'],
  rules: [
    {
      id: 'algolia-admin-key',
      kind: 'admin API key',
      named: 'algolia*adminkey|algolia*adminapikey|algolia*writekey',
      pattern: /[\da-f]{32}/,
    },
    {
      id: 'algolia-search-key',
      kind: 'search API key',
      named:
        'algolia*searchkey|algolia*searchapikey|algolia*searchonlyapikey|algolia*searchonlykey',
      pattern: /[\da-f]{32}/,
      class: 'publishable',
    },
    {
      id: 'algolia-docsearch-key',
      kind: 'search API key',
      named: 'apikey',
      pattern: /[\da-f]{32}/,
      check: searchKey,
      class: 'publishable',
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://dashboard.algolia.com/account/api-keys/all',
  docs: 'https://www.algolia.com/doc/guides/security/api-keys/',
  advice: 'Regenerate the admin key; use search-only keys in browsers.',
  source: 'https://www.algolia.com/doc/guides/security/api-keys/',
  rules: {
    'algolia-search-key': { advice: 'Made for browsers; nothing to do.' },
    'algolia-docsearch-key': { advice: 'Made for browsers; nothing to do.' },
  },
};

export const samples: Samples = {
  'algolia-admin-key': ['ALGOLIA_ADMIN_KEY=', '[0-9a-f]{32}', ''],
  'algolia-search-key': ['ALGOLIA_SEARCH_KEY=', '[0-9a-f]{32}', ''],
  'algolia-docsearch-key': ["docsearch({ apiKey: '", '[0-9a-f]{32}', "', indexName: 'acme' })"],
};
