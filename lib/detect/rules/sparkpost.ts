import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'sparkpost',
  name: 'SparkPost',
  home: ['app.sparkpost.com', 'app.eu.sparkpost.com'],
  rules: [
    {
      id: 'sparkpost-key',
      kind: 'API key',
      named: 'sparkpost*key',
      pattern: /[\da-f]{40}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.sparkpost.com/account/api-keys',
  docs: 'https://developers.sparkpost.com/api/#header-authentication',
  advice: 'Delete the key, and give the next one only the permissions and addresses it needs.',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/sparkpost',
};

export const samples: Samples = {
  'sparkpost-key': ['SPARKPOST_API_KEY=', '[0-9a-f]{40}', ''],
};
