import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'teams',
  name: 'Microsoft Teams',
  home: [],
  rules: [
    {
      id: 'teams-webhook',
      kind: 'incoming webhook',
      pattern:
        /\.webhook\.office\.com\/webhookb2\/[\da-f-]{36}@[\da-f-]{36}\/\w{3,20}\/(?<value>[\da-f]{32}\/[\da-f-]{36})/,
    },
    {
      id: 'teams-webhook-outlook',
      kind: 'incoming webhook',
      late: true,
      env: 'TEAMS_WEBHOOK',
      pattern:
        /outlook\.office(?:365)?\.com\/webhook\/[\da-f-]{36}@[\da-f-]{36}\/\w{3,20}\/(?<value>[\da-f]{32}\/[\da-f-]{36})/,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook',
  advice: 'Remove the webhook from the channel and create another.',
  source:
    'https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook',
};

export const samples: Samples = {
  'teams-webhook-outlook': [
    'https://outlook.office.com/webhook/6f1b0f0c-8a3e-4b1d-9c55-2a7f4be81d30@0c9d8e21-5f7a-4e02-8b6c-91d3a4f7c652/JenkinsCI/',
    '[0-9a-f]{32}/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}',
    '',
  ],
  'teams-webhook': [
    'https://acme.webhook.office.com/webhookb2/6f1b0f0c-8a3e-4b1d-9c55-2a7f4be81d30@0c9d8e21-5f7a-4e02-8b6c-91d3a4f7c652/IncomingWebhook/',
    '[0-9a-f]{32}/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}',
    '',
  ],
};
