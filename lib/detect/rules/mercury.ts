import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'mercury',
  name: 'Mercury',
  home: ['app.mercury.com'],
  rules: [
    {
      id: 'mercury-token',
      kind: 'API token',
      pattern: /secret-token:[\w.~:-]{20,200}[\w~]/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://www.rfc-editor.org/rfc/rfc8959',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://www.rfc-editor.org/rfc/rfc8959',
};

export const samples: Samples = {
  'mercury-token': 'secret-token:mercury_production_[A-Za-z0-9]{48}',
};
