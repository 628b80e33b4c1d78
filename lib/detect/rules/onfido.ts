import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'onfido',
  name: 'Onfido',
  home: ['dashboard.onfido.com'],
  rules: [
    {
      id: 'onfido-token',
      kind: 'API token',
      pattern: /api_(?:live|sandbox)(?:_us|_ca)?\.[\w-]{11}\.[\w-]{32}(?![\w-])/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://documentation.onfido.com/api/latest/#authentication',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://documentation.onfido.com/api/latest/#authentication',
};

export const samples: Samples = {
  'onfido-token': 'api_live\\.[A-Za-z0-9]{11}\\.[A-Za-z0-9]{32}',
};
