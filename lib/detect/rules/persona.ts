import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'persona',
  name: 'Persona',
  home: ['withpersona.com/dashboard'],
  rules: [
    {
      id: 'persona-key',
      kind: 'API key',
      pattern: /persona_(?:production|sandbox)_[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://docs.withpersona.com/api-keys',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://docs.withpersona.com/api-keys',
};

export const samples: Samples = {
  'persona-key':
    'persona_production_[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}',
};
