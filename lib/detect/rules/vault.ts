import { appRole } from '../checks/command';
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
      late: true,
      pattern: /hvr\.[\w-]{24,300}(?![\w-])/,
    },
    {
      id: 'vault-legacy-token',
      kind: 'token',
      named: 'vault*token',
      pattern: /s\.[A-Za-z\d]{24}/,
    },
    {
      id: 'vault-unseal-key',
      kind: 'unseal key',
      env: 'VAULT_UNSEAL_KEY',
      named: '*unsealkey',
      pattern: /[A-Za-z\d+/]{44}|[\da-f]{66}/,
    },
    {
      id: 'vault-key-share',
      kind: 'share of the unseal key',
      env: 'VAULT_UNSEAL_KEY',
      pattern:
        /(?:Unseal|Recovery) Key \d{1,2}: (?<value>[A-Za-z\d+/]{43}[A-Za-z\d+/=]|[\da-f]{66})/,
      late: true,
    },
    {
      id: 'vault-secret-id',
      kind: 'secret of an application',
      env: 'VAULT_SECRET_ID',
      literals: ['secret_id', 'SECRET_ID'],
      pattern:
        /(?<=\w?)(?:secret_id|SECRET_ID)\\?["']?(?:[ \t]{1,30}|\s?[:=]\s?)\\?["']?(?<value>[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})(?![\w-])/,
      check: appRole,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://developer.hashicorp.com/vault/docs/concepts/tokens',
  advice: 'Run vault token revoke, and give tokens a short life.',
  source: 'https://developer.hashicorp.com/vault/docs/concepts/tokens#token-prefixes',
  rules: {
    'vault-unseal-key': {
      docs: 'https://developer.hashicorp.com/vault/docs/commands/operator/rekey',
      advice: 'Rekey with vault operator rekey: it makes new shares of the unseal key.',
      source: 'https://developer.hashicorp.com/vault/docs/concepts/seal',
    },
    'vault-secret-id': {
      docs: 'https://developer.hashicorp.com/vault/docs/auth/approle',
      advice: 'Destroy it by its accessor, then ask for another.',
    },
  },
};

export const samples: Samples = {
  'vault-service-token': 'hvs\\.CAES[\\w-]{90}',
  'vault-batch-token': 'hvb\\.AAAAAQ[\\w-]{140}',
  'vault-recovery-token': 'hvr\\.[\\w-]{90}',
  'vault-legacy-token': ['VAULT_TOKEN=', 's\\.[A-Za-z0-9]{24}', ''],
  'vault-key-share': ['Unseal Key 1: ', '[A-Za-z0-9+/]{44}', '\n'],
  'vault-secret-id': [
    'VAULT_SECRET_ID=',
    '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
    '',
  ],
  'vault-unseal-key': ['VAULT_UNSEAL_KEY=', '[A-Za-z0-9+/]{44}', ''],
};
