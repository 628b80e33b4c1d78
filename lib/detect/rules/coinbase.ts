import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'coinbase',
  name: 'Coinbase',
  home: ['portal.cdp.coinbase.com', 'www.coinbase.com/settings'],
  rules: [
    {
      id: 'coinbase-key-secret',
      kind: 'API key secret',
      env: 'CDP_API_KEY_SECRET',
      named: '^cdp*secret|coinbase*secret|^cdp*privatekey|coinbase*privatekey',
      pattern: /[A-Za-z\d+/]{86}==/,
    },
    {
      id: 'coinbase-legacy-secret',
      kind: 'API secret',
      named: 'coinbase*secret',
      pattern: /[A-Za-z\d]{32}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://portal.cdp.coinbase.com/projects/api-keys',
  docs: 'https://docs.cdp.coinbase.com/get-started/authentication/cdp-api-keys',
  advice: 'Delete the key, and limit the next one to addresses and a portfolio, without transfers.',
  source:
    'https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/coinbase.yml',
};

export const samples: Samples = {
  'coinbase-key-secret': ['CDP_API_KEY_SECRET=', '[A-Za-z0-9+/]{86}==', ''],
  'coinbase-legacy-secret': ['COINBASE_API_SECRET=', '[A-Za-z0-9]{32}', ''],
};
