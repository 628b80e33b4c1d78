import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'persona',
  name: 'Persona',
  home: ['app.withpersona.com'],
  rules: [
    {
      id: 'persona-key',
      kind: 'API key',
      literals: ['persona_production_', 'persona_sandbox_'],
      pattern: /persona_(?:production|sandbox)_[a-z\d-]{32,64}(?![\w-])/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.withpersona.com/dashboard/api-keys',
  docs: 'https://docs.withpersona.com/api-keys',
  advice: 'Expire the key, then create one with fewer permissions and listed addresses.',
  source:
    'https://github.com/betterleaks/betterleaks/blob/main/cmd/generate/config/rules/persona.go',
};

export const samples: Samples = {
  'persona-key':
    'persona_production_[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}',
};
