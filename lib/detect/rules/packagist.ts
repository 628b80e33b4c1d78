import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'packagist',
  name: 'Packagist',
  home: ['packagist.com/orgs', 'packagist.com/profile'],
  rules: [
    {
      id: 'packagist-secret',
      kind: 'API secret',
      late: true,
      env: 'PACKAGIST_API_SECRET',
      pattern: /packagist_acs_[\da-f]{64,96}/,
    },
    {
      id: 'packagist-token',
      kind: 'token',
      late: true,
      env: 'PACKAGIST_TOKEN',
      literals: ['packagist_o', 'packagist_uut_', 'packagist_cut_'],
      pattern: /packagist_(?:o[ru]|uu|cu)t_[\da-f]{68}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://packagist.com/profile',
  docs: 'https://packagist.com/docs/api',
  advice: 'Revoke the token of the organization, and give machines ones that only read.',
  source:
    'https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/packagist.yml',
};

export const samples: Samples = {
  'packagist-secret': 'packagist_acs_[0-9a-f]{64}',
  'packagist-token': 'packagist_ort_[0-9a-f]{68}',
};
