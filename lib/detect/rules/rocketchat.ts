import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'rocketchat',
  name: 'Rocket.Chat',
  home: [],
  rules: [
    {
      id: 'rocketchat-token',
      kind: 'access token',
      named: 'rocketchat*token',
      pattern: /[\w-]{43}/,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://docs.rocket.chat/docs/manage-personal-access-tokens',
  advice: 'Remove the token under My Account, Personal Access Tokens.',
  source: 'https://developer.rocket.chat/apidocs/generate-personal-access-token',
};

export const samples: Samples = {
  'rocketchat-token': ['ROCKETCHAT_AUTH_TOKEN=', '[\\w-]{42}[A-Za-z0-9]', ''],
};
