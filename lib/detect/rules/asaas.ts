import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'asaas',
  name: 'Asaas',
  home: ['asaas.com'],
  rules: [
    {
      id: 'asaas-key',
      kind: 'API key',
      late: true,
      pattern: /aact_(?:prod|hmlg)_[A-Za-z\d+/]{60,300}={0,2}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://www.asaas.com/customerApiAccessToken/index',
  docs: 'https://docs.asaas.com/docs/authentication-2',
  advice: 'Disable the key, create another, and restrict it to addresses of your own.',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/cmd/generate/config/rules/asaas.go',
};

export const samples: Samples = {
  'asaas-key': 'aact_prod_000[A-Za-z0-9]{157}',
};
