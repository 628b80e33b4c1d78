import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'tailscale',
  name: 'Tailscale',
  home: ['login.tailscale.com'],
  rules: [
    {
      id: 'tailscale-key',
      kind: 'key',
      literals: ['tskey-auth-', 'tskey-api-', 'tskey-client-', 'tskey-scim-', 'tskey-webhook-'],
      pattern: /tskey-(?:auth|api|client|scim|webhook)-[A-Za-z\d]{8,20}-[A-Za-z\d]{20,50}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://login.tailscale.com/admin/settings/keys',
  docs: 'https://tailscale.com/kb/1277/key-prefixes',
  advice: 'Revoke the key, and prefer OAuth clients with few scopes.',
  source: 'https://tailscale.com/kb/1277/key-prefixes',
};

export const samples: Samples = {
  'tailscale-key': 'tskey-auth-k[A-Za-z0-9]{11}CNTRL-[A-Za-z0-9]{32}',
};
