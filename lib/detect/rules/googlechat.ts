import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'googlechat',
  name: 'Google Chat',
  home: [],
  rules: [
    {
      id: 'googlechat-webhook',
      kind: 'incoming webhook',
      pattern:
        /chat\.googleapis\.com\/v1\/spaces\/[\w-]{8,20}\/messages\?key=(?<value>AIza[\w-]{35}&token=[\w-]{43})/,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://developers.google.com/workspace/chat/quickstart/webhooks',
  advice: 'Delete the webhook under the space’s Apps & integrations, and add another.',
  source: 'https://developers.google.com/workspace/chat/quickstart/webhooks',
};

export const samples: Samples = {
  'googlechat-webhook': [
    'https://chat.googleapis.com/v1/spaces/AAQAd8Tq1bU/messages?key=',
    'AIza[\\w-]{35}&token=[\\w-]{43}',
    '',
  ],
};
