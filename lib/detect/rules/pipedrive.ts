import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'pipedrive',
  name: 'Pipedrive',
  home: ['app.pipedrive.com'],
  rules: [
    {
      id: 'pipedrive-token',
      kind: 'API token',
      named: 'pipedrive*token|pipedrive*key',
      pattern: /[\da-f]{40}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.pipedrive.com/settings/api',
  docs: 'https://pipedrive.readme.io/docs/how-to-find-the-api-token',
  advice: 'Generate a new token under Personal preferences, API.',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/pipedrive',
};

export const samples: Samples = {
  'pipedrive-token': ['PIPEDRIVE_API_TOKEN=', '[0-9a-f]{40}', ''],
};
