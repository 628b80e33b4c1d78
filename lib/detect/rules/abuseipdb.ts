import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'abuseipdb',
  name: 'AbuseIPDB',
  home: ['www.abuseipdb.com/account'],
  rules: [
    {
      id: 'abuseipdb-key',
      kind: 'API key',
      named: 'abuseipdb*key',
      pattern: /[\da-f]{80}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://www.abuseipdb.com/account/api',
  docs: 'https://docs.abuseipdb.com/#introduction',
  advice: 'Delete the key in the account, and create another.',
  source:
    'https://github.com/betterleaks/betterleaks/blob/main/cmd/generate/config/rules/abuseipdb.go',
};

export const samples: Samples = {
  'abuseipdb-key': ['ABUSEIPDB_API_KEY=', '[0-9a-f]{80}', ''],
};
