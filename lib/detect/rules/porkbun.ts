import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'porkbun',
  name: 'Porkbun',
  home: ['porkbun.com/account'],
  rules: [
    {
      id: 'porkbun-secret',
      kind: 'secret API key',
      late: true,
      env: 'PORKBUN_SECRET_API_KEY',
      pattern: /sk1_[\da-f]{64}/,
    },
    {
      id: 'porkbun-key',
      kind: 'API key',
      late: true,
      pattern: /pk1_[\da-f]{64}/,
      class: 'identifier',
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://porkbun.com/account/api',
  docs: 'https://porkbun.com/api/json/v3/documentation',
  advice: 'Delete the pair, and leave the API off for domains that do not need it.',
  source: 'https://porkbun.com/api/json/v3/documentation',
};

export const samples: Samples = {
  'porkbun-secret': 'sk1_[0-9a-f]{64}',
  'porkbun-key': 'pk1_[0-9a-f]{64}',
};
