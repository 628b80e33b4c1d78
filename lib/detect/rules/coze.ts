import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'coze',
  name: 'Coze',
  home: ['www.coze.com/open'],
  rules: [
    {
      id: 'coze-pat',
      kind: 'personal access token',
      pattern: /pat_[A-Za-z\d]{64}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://www.coze.com/docs/developer_guides/pat',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://www.coze.com/docs/developer_guides/pat',
};

export const samples: Samples = {
  'coze-pat': 'pat_[A-Za-z0-9]{64}',
};
