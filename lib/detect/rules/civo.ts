import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'civo',
  name: 'Civo',
  home: ['dashboard.civo.com'],
  rules: [
    {
      id: 'civo-key',
      kind: 'API key',
      named: 'civo*key|civo*token',
      pattern: /[A-Za-z\d]{50}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://dashboard.civo.com/security',
  docs: 'https://www.civo.com/docs/account/api-keys',
  advice: 'Regenerate the key on the page of your profile’s security.',
  source:
    'https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/civo.yml',
};

export const samples: Samples = {
  'civo-key': ['CIVO_API_KEY=', '[A-Za-z0-9]{50}', ''],
};
