import { base62Tail4 } from '../checks/checksum';
import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'vercel',
  name: 'Vercel',
  home: ['vercel.com/account', 'vercel.com/*/~/settings'],
  rules: [
    {
      id: 'vercel-token',
      kind: 'access token',
      literals: ['vcp_', 'vci_', 'vca_', 'vcr_'],
      pattern: /vc[piar]_[\w-]{50}[A-Za-z\d]{6}/,
      check: base62Tail4,
      proven: true,
    },
    {
      id: 'vercel-ai-gateway-key',
      kind: 'AI Gateway API key',
      env: 'AI_GATEWAY_API_KEY',
      pattern: /vck_[\w-]{50}[A-Za-z\d]{6}/,
      check: base62Tail4,
      proven: true,
    },
    {
      id: 'vercel-legacy-token',
      kind: 'access token',
      named: 'vercel*token',
      pattern: /[A-Za-z\d]{24}/,
    },
    {
      id: 'vercel-blob-token',
      kind: 'blob token',
      pattern: /vercel_blob_rw_[A-Za-z\d]{10,24}_[A-Za-z\d]{20,48}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://vercel.com/account/settings/tokens',
  docs: 'https://vercel.com/docs/sign-in-with-vercel/tokens',
  advice: 'Delete the token, then create one with a scope and an expiry date.',
  source: 'https://vercel.com/changelog/new-token-formats-and-secret-scanning',
};

export const samples: Samples = {
  'vercel-legacy-token': ['VERCEL_TOKEN=', '[A-Za-z0-9]{24}', ''],
  'vercel-blob-token': 'vercel_blob_rw_[A-Za-z0-9]{16}_[A-Za-z0-9]{30}',
};
