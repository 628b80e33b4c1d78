import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'headscale',
  name: 'Headscale',
  home: [],
  rules: [
    {
      id: 'headscale-key',
      kind: 'key',
      env: 'HEADSCALE_API_KEY',
      pattern: /hskey-(?:api|auth)-[\w-]{12}-[\w-]{64}(?![\w-])/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://headscale.net/stable/ref/api/',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://headscale.net/stable/ref/api/',
};

export const samples: Samples = {
  'headscale-key': 'hskey-api-[\\w-]{12}-[\\w-]{64}',
};
