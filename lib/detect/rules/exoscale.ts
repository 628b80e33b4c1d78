import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'exoscale',
  name: 'Exoscale',
  home: ['portal.exoscale.com'],
  rules: [
    {
      id: 'exoscale-key',
      kind: 'API key',
      env: 'EXOSCALE_API_KEY',
      pattern: /EXO[\da-f]{24}/,
      class: 'identifier',
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://portal.exoscale.com/iam/api-keys',
  docs: 'https://community.exoscale.com/product/iam/quick-start/',
  advice: 'Delete the key, and bind the next one to a role with the operations it needs.',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml',
};

export const samples: Samples = {
  'exoscale-key': 'EXO[0-9a-f]{24}',
};
