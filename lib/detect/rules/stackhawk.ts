import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'stackhawk',
  name: 'StackHawk',
  home: ['app.stackhawk.com'],
  rules: [
    {
      id: 'stackhawk-key',
      kind: 'API key',
      pattern: /hawk\.[\w-]{20}\.[\w-]{20}(?![\w-])/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.stackhawk.com/settings/apikeys',
  docs: 'https://docs.stackhawk.com/apidocs.html',
  advice: 'Delete the API key in the settings.',
  source:
    'https://github.com/praetorian-inc/noseyparker/tree/main/crates/noseyparker/data/default/builtin/rules',
};

export const samples: Samples = {
  'stackhawk-key': 'hawk\\.[\\w-]{20}\\.[\\w-]{20}',
};
