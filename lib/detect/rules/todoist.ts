import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'todoist',
  name: 'Todoist',
  home: ['app.todoist.com/app/settings', 'developer.todoist.com'],
  rules: [
    {
      id: 'todoist-token',
      kind: 'API token',
      named: 'todoist*token|todoist*key',
      pattern: /[\da-f]{40}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.todoist.com/app/settings/integrations/developer',
  docs: 'https://developer.todoist.com/api/v1/',
  advice: 'Issue a new API token in the settings.',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/todoist',
};

export const samples: Samples = {
  'todoist-token': ['TODOIST_API_TOKEN=', '[0-9a-f]{40}', ''],
};
