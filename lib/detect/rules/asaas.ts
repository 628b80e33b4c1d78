import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'asaas',
  name: 'Asaas',
  home: ['www.asaas.com', 'sandbox.asaas.com'],
  rules: [
    {
      id: 'asaas-api-key',
      kind: 'API key',
      literals: ['$aact_prod_'],
      pattern: /\$aact_prod_[\w-]{20,200}/,
    },
    {
      id: 'asaas-sandbox-key',
      kind: 'sandbox API key',
      literals: ['$aact_hmlg_'],
      pattern: /\$aact_hmlg_[\w-]{20,200}/,
      mode: 'test',
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://www.asaas.com/customerApiAccessToken/index',
  docs: 'https://docs.asaas.com/docs/authentication-2',
  advice:
    'Disable the key, create another with an expiry date, and list the addresses that may use it.',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/cmd/generate/config/rules/asaas.go',
};

export const samples: Samples = {
  'asaas-api-key': '$aact_prod_000Mzk[A-Za-z0-9]{90}',
  'asaas-sandbox-key': '$aact_hmlg_000Mzk[A-Za-z0-9]{90}',
};
