import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'voyage',
  name: 'Voyage AI',
  home: ['dashboard.voyageai.com'],
  rules: [
    {
      id: 'voyage-key',
      kind: 'API key',
      pattern: /pa-(?=[A-Za-z_-]{0,20}\d)[\w-]{43}(?![\w-])/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://docs.voyageai.com/docs/api-key-and-installation',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://docs.voyageai.com/docs/api-key-and-installation',
};

export const samples: Samples = {
  'voyage-key': 'pa-[A-Z][0-9][A-Za-z0-9]{41}',
};
