import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'retool',
  name: 'Retool',
  home: ['*.retool.com/settings'],
  rules: [
    {
      id: 'retool-token',
      kind: 'access token',
      pattern: /retool_01[a-z\d]{20,40}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://docs.retool.com/reference/api/v2',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://docs.retool.com/reference/api/v2',
};

export const samples: Samples = {
  'retool-token': 'retool_01[a-z0-9]{24}',
};
