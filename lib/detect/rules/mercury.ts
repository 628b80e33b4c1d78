import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'mercury',
  name: 'Mercury',
  home: ['app.mercury.com'],
  rules: [
    {
      id: 'mercury-token',
      kind: 'API token',
      pattern: /mercury_production_[a-z]{3,6}_[A-Za-z\d]{40,50}_yrucrem/,
    },
    {
      id: 'mercury-sandbox-token',
      kind: 'sandbox API token',
      pattern: /mercury_sandbox_[a-z]{3,6}_[A-Za-z\d]{40,50}_yrucrem/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.mercury.com/settings/tokens',
  docs: 'https://docs.mercury.com/docs/api-token-security-policies',
  advice:
    'Revoke the token; use read-only tokens, and list addresses for those that may send money.',
  source:
    'https://github.com/betterleaks/betterleaks/blob/main/cmd/generate/config/rules/mercury.go',
};

export const samples: Samples = {
  'mercury-token': 'mercury_production_wma_[A-Za-z0-9]{44}_yrucrem',
  'mercury-sandbox-token': 'mercury_sandbox_rma_[A-Za-z0-9]{44}_yrucrem',
};
