import type { Provider, ProviderFacts } from '../rule';

export const provider: Provider = {
  id: 'teams',
  name: 'Microsoft Teams',
  home: [],
  rules: [
    {
      id: 'teams-webhook',
      kind: 'incoming webhook',
      pattern:
        /\.webhook\.office\.com\/webhookb2\/[\da-f-]{36}@[\da-f-]{36}\/IncomingWebhook\/(?<value>[\da-f]{32}\/[\da-f-]{36})/,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook',
  advice: 'Remove the webhook from the channel and create another.',
  source:
    'https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook',
};
