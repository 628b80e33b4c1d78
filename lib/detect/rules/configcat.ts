import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'configcat',
  name: 'ConfigCat',
  home: ['app.configcat.com'],
  rules: [
    {
      id: 'configcat-key',
      kind: 'SDK key',
      pattern: /configcat-sdk-1\/[\w-]{22}\/[\w-]{22}(?![\w-])/,
      class: 'publishable',
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.configcat.com/',
  docs: 'https://configcat.com/docs/sdk-reference/overview/',
  advice: 'It only reads flags; generate a new SDK key if their rules should stay private.',
  source:
    'https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/configcat.yml',
};

export const samples: Samples = {
  'configcat-key': 'configcat-sdk-1/[\\w-]{22}/[\\w-]{22}',
};
