import type { Provider, ProviderFacts } from '../rule';

export const provider: Provider = {
  id: 'vault',
  name: 'HashiCorp Vault',
  home: [],
  rules: [
    {
      id: 'vault-service-token',
      kind: 'service token',
      pattern: /hvs\.[\w-]{24,300}(?![\w-])/,
    },
    {
      id: 'vault-batch-token',
      kind: 'batch token',
      pattern: /hvb\.[\w-]{90,400}(?![\w-])/,
    },
    {
      id: 'vault-recovery-token',
      kind: 'recovery token',
      pattern: /hvr\.[\w-]{24,300}(?![\w-])/,
    },
    {
      id: 'vault-legacy-token',
      kind: 'token',
      named: 'vault*token',
      pattern: /s\.[A-Za-z\d]{24}/,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://developer.hashicorp.com/vault/docs/concepts/tokens',
  advice: 'Run vault token revoke, and give tokens a short life.',
  source: 'https://developer.hashicorp.com/vault/docs/concepts/tokens#token-prefixes',
};
