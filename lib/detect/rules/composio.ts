import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'composio',
  name: 'Composio',
  home: ['app.composio.dev', 'platform.composio.dev'],
  rules: [
    {
      id: 'composio-key',
      kind: 'API key',
      named: 'composio*key',
      pattern: /ak_[\w-]{20}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://platform.composio.dev/',
  docs: 'https://docs.composio.dev/',
  advice: 'Delete the key, then create one with fewer permissions.',
  source:
    'Shape of keys that its own examples and clients show; the documentation names no format.',
};

export const samples: Samples = {
  'composio-key': ['COMPOSIO_API_KEY=', 'ak_[A-Za-z0-9_-]{20}', ''],
};
