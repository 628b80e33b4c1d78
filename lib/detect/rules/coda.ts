import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'coda',
  name: 'Coda',
  home: ['coda.io/account'],
  rules: [
    {
      id: 'coda-token',
      kind: 'API token',
      named: '^coda*token|^coda*key',
      pattern: /[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://coda.io/account',
  docs: 'https://coda.io/developers/apis/v1',
  advice: 'Delete the token, and restrict the next one to one doc.',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/coda',
};

export const samples: Samples = {
  'coda-token': [
    'CODA_API_TOKEN=',
    '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}',
    '',
  ],
};
