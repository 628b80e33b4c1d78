import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'composio',
  name: 'Composio',
  home: ['platform.composio.dev'],
  rules: [
    {
      id: 'composio-key',
      kind: 'API key',
      named: 'composio*key',
      pattern: /[ac]k_[\w-]{20}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://platform.composio.dev/',
  docs: 'https://docs.composio.dev/reference/authentication',
  advice: 'Delete the key of the project; it acts in every account connected to it.',
  source:
    'https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/composio.yml',
};

export const samples: Samples = {
  'composio-key': ['COMPOSIO_API_KEY=', 'ak_[A-Za-z0-9]{20}', ''],
};
