import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'mattermost',
  name: 'Mattermost',
  home: [],
  rules: [
    {
      id: 'mattermost-token',
      kind: 'access token',
      late: true,
      named: 'mattermost*token|mattermost*key|^mm*token',
      pattern: /[a-km-uw-z13-9]{26}/,
    },
    {
      id: 'mattermost-webhook',
      kind: 'incoming webhook',
      late: true,
      env: 'MATTERMOST_WEBHOOK',
      literals: ['/hooks/'],
      pattern:
        /(?<=https?:\/\/[\w.:/-]{4,100})\/hooks\/(?<value>(?=[a-z]{0,20}\d)[a-km-uw-z13-9]{26})(?![\w/-])/,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://developers.mattermost.com/integrate/reference/personal-access-token/',
  advice: 'Revoke it in the account settings, or delete the webhook, and create another.',
  source: 'https://github.com/mattermost/mattermost/blob/master/server/public/model/utils.go',
  rules: {
    'mattermost-webhook': {
      docs: 'https://developers.mattermost.com/integrate/webhooks/incoming/',
    },
  },
};

export const samples: Samples = {
  'mattermost-token': ['MATTERMOST_TOKEN=', '[a-km-uw-z13-9]{26}', ''],
  'mattermost-webhook': ['https://chat.acme-internal.io/hooks/', '[3-9][a-km-uw-z13-9]{25}', ''],
};
