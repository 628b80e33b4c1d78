import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'rubygems',
  name: 'RubyGems',
  home: ['rubygems.org/profile'],
  rules: [
    {
      id: 'rubygems-key',
      kind: 'API key',
      env: 'GEM_HOST_API_KEY',
      pattern: /rubygems_[\da-f]{48}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://rubygems.org/profile/api_keys',
  docs: 'https://guides.rubygems.org/api-key-scopes/',
  advice: 'Delete the key, then use trusted publishing or one limited to a gem.',
  source: 'https://guides.rubygems.org/api-key-scopes/',
};

export const samples: Samples = {
  'rubygems-key': 'rubygems_[0-9a-f]{48}',
};
