import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'zerotier',
  name: 'ZeroTier',
  home: ['my.zerotier.com', 'central.zerotier.com'],
  rules: [
    {
      id: 'zerotier-token',
      kind: 'API token',
      named: 'zerotier*token|zerotier*key',
      pattern: /[A-Za-z\d]{32}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://my.zerotier.com/account',
  docs: 'https://docs.zerotier.com/api/tokens/',
  advice: 'Delete the token; with it anybody can let devices into your networks.',
  source:
    'https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/zerotier.yml',
};

export const samples: Samples = {
  'zerotier-token': ['ZEROTIER_API_TOKEN=', '[A-Za-z0-9]{32}', ''],
};
