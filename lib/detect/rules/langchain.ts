import type { Provider, ProviderFacts } from '../rule';

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
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://smith.langchain.com/settings',
  docs: 'https://docs.langchain.com/langsmith/create-account-api-key',
  advice: 'Delete the key and create another.',
  source: 'https://docs.langchain.com/langsmith/create-account-api-key',
};
