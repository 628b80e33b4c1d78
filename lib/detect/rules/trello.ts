import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'trello',
  name: 'Trello',
  home: ['trello.com/power-ups/admin'],
  rules: [
    {
      id: 'trello-token',
      kind: 'API token',
      pattern: /ATTA[\da-f]{64}[\dA-F]{8}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://trello.com/your/account',
  docs: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/api-introduction/',
  advice: 'Revoke the token in the account’s settings.',
  source: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/api-introduction/',
};

export const samples: Samples = {
  'trello-token': 'ATTA[0-9a-f]{64}[0-9A-F]{8}',
};
