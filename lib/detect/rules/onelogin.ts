import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'onelogin',
  name: 'OneLogin',
  home: [],
  rules: [
    {
      id: 'onelogin-secret',
      kind: 'client secret',
      named: 'onelogin*secret',
      pattern: /[\da-f]{64}/,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://developers.onelogin.com/api-docs/2/getting-started/working-with-api-credentials',
  advice: 'Delete the API credential under Developers, and create one with the scope it needs.',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/onelogin',
};

export const samples: Samples = {
  'onelogin-secret': ['ONELOGIN_CLIENT_SECRET=', '[0-9a-f]{64}', ''],
};
