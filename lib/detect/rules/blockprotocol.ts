import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'blockprotocol',
  name: 'Block Protocol',
  home: ['blockprotocol.org'],
  rules: [
    {
      id: 'blockprotocol-key',
      kind: 'API key',
      env: 'BLOCK_PROTOCOL_API_KEY',
      late: true,
      pattern: /b10ck5\.[\da-f]{32}\.[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://blockprotocol.org/settings/api-keys',
  docs: 'https://blockprotocol.org/docs/blocks/develop',
  advice: 'Delete the key, then create one with fewer permissions.',
  source:
    'https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/blockprotocol.yml',
};

export const samples: Samples = {
  'blockprotocol-key':
    'b10ck5\\.[0-9a-f]{32}\\.[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-9[0-9a-f]{3}-[0-9a-f]{12}',
};
