import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'shodan',
  name: 'Shodan',
  home: ['account.shodan.io'],
  rules: [
    {
      id: 'shodan-key',
      kind: 'API key',
      named: 'shodan*key',
      pattern: /[A-Za-z\d]{32}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://account.shodan.io/',
  docs: 'https://developer.shodan.io/api',
  advice: 'Reset the API key in the account: it spends the account’s credits.',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/shodankey',
};

export const samples: Samples = {
  'shodan-key': ['SHODAN_API_KEY=', '[A-Za-z0-9]{32}', ''],
};
