import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'retool',
  name: 'Retool',
  home: [],
  rules: [
    {
      id: 'retool-workflow-key',
      kind: 'workflow key',
      pattern: /retool_wk_[\da-f]{32}/,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://docs.retool.com/workflows/guides/triggers/webhooks',
  advice: 'Regenerate the API key of the workflow’s webhook trigger.',
  source: 'https://docs.retool.com/workflows/guides/triggers/webhooks',
};

export const samples: Samples = {
  'retool-workflow-key': 'retool_wk_[0-9a-f]{32}',
};
