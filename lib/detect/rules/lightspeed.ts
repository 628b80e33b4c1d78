import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'lightspeed',
  name: 'Lightspeed',
  home: [],
  rules: [
    {
      id: 'lightspeed-token',
      kind: 'token',
      pattern: /lsxs_[ap]t_[A-Za-z\d]{20,64}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://x-series-api.lightspeedhq.com/docs/authorization',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://x-series-api.lightspeedhq.com/docs/authorization',
};

export const samples: Samples = {
  'lightspeed-token': 'lsxs_pt_[A-Za-z0-9]{32}',
};
