import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'midtrans',
  name: 'Midtrans',
  home: ['dashboard.midtrans.com'],
  rules: [
    {
      id: 'midtrans-server-key',
      kind: 'server key',
      pattern: /Mid-server-[\w-]{18,28}(?![\w-])/,
      late: true,
    },
    {
      id: 'midtrans-sandbox-key',
      kind: 'server key',
      mode: 'test',
      pattern: /SB-Mid-server-[\w-]{18,28}(?![\w-])/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://docs.midtrans.com/docs/get-started',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://docs.midtrans.com/docs/get-started',
};

export const samples: Samples = {
  'midtrans-server-key': 'Mid-server-[A-Za-z0-9]{24}',
  'midtrans-sandbox-key': 'SB-Mid-server-[A-Za-z0-9]{24}',
};
