import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'zulip',
  name: 'Zulip',
  home: [],
  rules: [
    {
      id: 'zulip-key',
      kind: 'API key',
      named: 'zulip*key',
      pattern: /[A-Za-z\d]{32}/,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://zulip.com/api/api-keys',
  advice: 'Generate a new key under Settings, Account & privacy, or on the bot.',
  source: 'https://zulip.com/api/api-keys',
};

export const samples: Samples = {
  'zulip-key': ['ZULIP_API_KEY=', '[A-Za-z0-9]{32}', ''],
};
