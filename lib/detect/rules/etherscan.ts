import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'etherscan',
  name: 'Etherscan',
  home: ['etherscan.io/apidashboard', 'etherscan.io/myapikey'],
  rules: [
    {
      id: 'etherscan-key',
      kind: 'API key',
      named:
        'etherscan*key|bscscan*key|polygonscan*key|arbiscan*key|basescan*key|snowtrace*key|etherscan*token',
      pattern: /[A-Z\d]{34}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://etherscan.io/apidashboard',
  docs: 'https://docs.etherscan.io/getting-an-api-key',
  advice: 'Remove the key in the dashboard and add another.',
  source: 'https://docs.etherscan.io/getting-an-api-key',
};

export const samples: Samples = {
  'etherscan-key': ['ETHERSCAN_API_KEY=', '[A-Z0-9]{34}', ''],
};
