import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'viber',
  name: 'Viber',
  home: ['partners.viber.com'],
  rules: [
    {
      id: 'viber-token',
      kind: 'bot token',
      named: 'viber*token',
      pattern: /[\da-f]{16}-[\da-f]{16}-[\da-f]{16}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://partners.viber.com/',
  docs: 'https://developers.viber.com/docs/api/rest-bot-api/',
  advice: 'Ask Viber’s support for a new authentication token of the bot.',
  source: 'https://developers.viber.com/docs/api/rest-bot-api/',
};

export const samples: Samples = {
  'viber-token': ['VIBER_AUTH_TOKEN=', '[0-9a-f]{16}-[0-9a-f]{16}-[0-9a-f]{16}', ''],
};
