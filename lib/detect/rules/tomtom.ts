import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'tomtom',
  name: 'TomTom',
  home: ['developer.tomtom.com/user'],
  rules: [
    {
      id: 'tomtom-key',
      kind: 'API key',
      named: 'tomtom*key',
      pattern: /[A-Za-z\d]{32}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://developer.tomtom.com/user/me/apps',
  docs: 'https://developer.tomtom.com/platform/documentation/dashboard/api-key-management',
  advice: 'Delete the key; list domains for keys used in pages.',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/tomtom',
};

export const samples: Samples = {
  'tomtom-key': ['TOMTOM_API_KEY=', '[A-Za-z0-9]{32}', ''],
};
