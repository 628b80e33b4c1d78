import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'fal',
  name: 'fal',
  home: ['fal.ai/dashboard'],
  rules: [
    {
      id: 'fal-key',
      kind: 'API key',
      env: 'FAL_KEY',
      literals: ['FAL_KEY', 'FAL_API_KEY', 'Key '],
      pattern:
        /(?:FAL_(?:API_)?KEY["'\]]{0,2} {0,2}[:=] {0,2}["']?|Key )(?<value>[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}:[\da-f]{32})/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://fal.ai/dashboard/keys',
  docs: 'https://docs.fal.ai/model-apis/authentication',
  advice: 'Delete the key, and keep it behind a proxy: browsers must not have it.',
  source:
    'https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/falai.yml',
};

export const samples: Samples = {
  'fal-key': [
    'FAL_KEY=',
    '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}:[0-9a-f]{32}',
    '',
  ],
};
