import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'langchain',
  name: 'LangSmith',
  home: ['smith.langchain.com'],
  rules: [
    {
      id: 'langsmith-key',
      kind: 'API key',
      literals: ['lsv2_pt_', 'lsv2_sk_'],
      pattern: /lsv2_(?:pt|sk)_[\da-f]{32}_[\da-f]{10}/,
    },
    {
      id: 'langsmith-legacy-key',
      kind: 'older LangSmith key',
      pattern: /ls__[\da-f]{32}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://smith.langchain.com/settings',
  docs: 'https://docs.langchain.com/langsmith/create-account-api-key',
  advice: 'Delete the key and create another.',
  source: 'https://docs.langchain.com/langsmith/create-account-api-key',
};

export const samples: Samples = {
  'langsmith-key': 'lsv2_pt_[0-9a-f]{32}_[0-9a-f]{10}',
  'langsmith-legacy-key': 'ls__[0-9a-f]{32}',
};
