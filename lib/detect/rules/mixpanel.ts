import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'mixpanel',
  name: 'Mixpanel',
  home: ['mixpanel.com/settings', 'mixpanel.com/project'],
  rules: [
    {
      id: 'mixpanel-secret',
      kind: 'project secret',
      named: 'mixpanel*secret',
      pattern: /[\da-f]{32}|[A-Za-z\d]{32}/,
    },
    {
      id: 'mixpanel-token',
      kind: 'project token',
      named: 'mixpanel*token',
      pattern: /[\da-f]{32}/,
      class: 'publishable',
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://mixpanel.com/settings/project',
  docs: 'https://developer.mixpanel.com/reference/project-secret',
  advice: 'Replace the project secret by a service account, then reset it.',
  source: 'https://developer.mixpanel.com/reference/project-secret',
  rules: {
    'mixpanel-token': {
      advice: 'It only sends events, and is part of every app that does; nothing to do.',
    },
  },
};

export const samples: Samples = {
  'mixpanel-secret': ['MIXPANEL_API_SECRET=', '[0-9a-f]{32}', ''],
  'mixpanel-token': ['MIXPANEL_TOKEN=', '[0-9a-f]{32}', ''],
};
