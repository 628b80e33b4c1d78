import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'postman',
  name: 'Postman',
  home: ['web.postman.co/settings', '*.postman.co/settings'],
  rules: [
    {
      id: 'postman-key',
      kind: 'API key',
      pattern: /PMAK-[\da-f]{24}-[\da-f]{34}/,
    },
    {
      id: 'postman-collection-key',
      kind: 'collection access key',
      late: true,
      pattern: /PMAT-[\dA-Z]{26}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://web.postman.co/settings/me/api-keys',
  docs: 'https://learning.postman.com/docs/developer/postman-api/authentication/',
  advice: 'Delete the key and generate another.',
  source: 'https://learning.postman.com/docs/developer/postman-api/authentication/',
};

export const samples: Samples = {
  'postman-key': 'PMAK-[0-9a-f]{24}-[0-9a-f]{34}',
  'postman-collection-key': 'PMAT-01[0-9A-Z]{24}',
};
