import type { Provider, ProviderFacts, Samples } from '../rule';

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

export const samples: Samples = {
  'vault-service-token': 'hvs\\.CAES[\\w-]{90}',
  'vault-batch-token': 'hvb\\.AAAAAQ[\\w-]{140}',
  'vault-recovery-token': 'hvr\\.[\\w-]{90}',
  'vault-legacy-token': ['VAULT_TOKEN=', 's\\.[A-Za-z0-9]{24}', ''],
};
