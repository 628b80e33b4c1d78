import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'postmark',
  name: 'Postmark',
  home: ['account.postmarkapp.com'],
  rules: [
    {
      id: 'postmark-token',
      kind: 'API token',
      late: true,
      env: 'POSTMARK_SERVER_TOKEN',
      named: 'postmark*token|postmark*key',
      pattern: /[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/,
    },
    {
      id: 'postmark-client-token',
      kind: 'API token',
      late: true,
      env: 'POSTMARK_SERVER_TOKEN',
      literals: ['ostmark.ServerClient(', 'ostmark.AccountClient('],
      pattern:
        /(?<=[pP])ostmark\.(?:Server|Account)Client\(["'](?<value>[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12})(?=["'])/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://account.postmarkapp.com/servers',
  docs: 'https://postmarkapp.com/developer/api/overview#authentication',
  advice: 'Add another token to the server, move to it, then delete the old one.',
  source: 'https://postmarkapp.com/developer/api/overview#authentication',
};

export const samples: Samples = {
  'postmark-client-token': [
    'new postmark.ServerClient("',
    '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}',
    '")',
  ],
  'postmark-token': [
    'X-Postmark-Server-Token: ',
    '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}',
    '',
  ],
};
