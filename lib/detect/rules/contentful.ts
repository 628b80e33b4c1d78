import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'contentful',
  name: 'Contentful',
  home: ['app.contentful.com'],
  rules: [
    {
      id: 'contentful-management-token',
      kind: 'management token',
      pattern: /CFPAT-[\w-]{43}(?![\w-])/,
      late: true,
    },
    {
      id: 'contentful-delivery-token',
      kind: 'delivery token',
      late: true,
      named: 'contentful*token',
      pattern: /[\w-]{43}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.contentful.com/account/profile/cma_tokens',
  docs: 'https://www.contentful.com/developers/docs/references/authentication/',
  advice: 'Revoke the token and create one with an expiry date.',
  source: 'https://www.contentful.com/developers/docs/references/authentication/',
};

export const samples: Samples = {
  'contentful-management-token': 'CFPAT-[\\w-]{43}',
  'contentful-delivery-token': ['CONTENTFUL_ACCESS_TOKEN=', '[\\w-]{42}[A-Za-z0-9]', ''],
};
