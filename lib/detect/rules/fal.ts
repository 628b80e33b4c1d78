import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'fal',
  name: 'fal',
  home: ['fal.ai'],
  rules: [
    {
      id: 'fal-key',
      kind: 'API key',
      late: true,
      env: 'FAL_KEY',
      literals: ['FAL_KEY', 'fal_key'],
      pattern:
        /(?:FAL_KEY|fal_key)\\?["']?[\s=:]{1,3}\\?["']?(?<value>[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}:[\da-f]{32})(?!\w)/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://fal.ai/dashboard/keys',
  docs: 'https://docs.fal.ai/documentation/model-apis/authentication/key-based',
  advice: 'Delete the key; one of the scope API is enough to call models.',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml',
};

export const samples: Samples = {
  'fal-key': [
    'FAL_KEY=',
    '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}:[0-9a-f]{32}',
    '',
  ],
};
