import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'novita',
  name: 'Novita AI',
  home: ['novita.ai/settings'],
  rules: [
    {
      id: 'novita-key',
      kind: 'API key',
      named: 'novita*key',
      pattern: /sk_[\w-]{43}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://novita.ai/settings/key-management',
  docs: 'https://novita.ai/docs/guides/quickstart',
  advice: 'Delete the key in the key management and create another.',
  source: 'https://novita.ai/docs/guides/quickstart',
};

export const samples: Samples = {
  'novita-key': ['NOVITA_API_KEY=', 'sk_[A-Za-z0-9]{43}', ''],
};
