import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'clickup',
  name: 'ClickUp',
  home: ['app.clickup.com/settings', 'app.clickup.com/*/settings'],
  rules: [
    {
      id: 'clickup-token',
      kind: 'personal token',
      late: true,
      pattern: /pk_\d{6,9}_[A-Z\d]{32}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.clickup.com/settings/apps',
  docs: 'https://developer.clickup.com/docs/authentication',
  advice: 'Regenerate the personal token under Settings, Apps.',
  source:
    'https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/clickup.yml',
};

export const samples: Samples = {
  'clickup-token': 'pk_\\d{8}_[A-Z0-9]{32}',
};
