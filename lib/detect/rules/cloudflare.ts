import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'cloudflare',
  name: 'Cloudflare',
  home: ['dash.cloudflare.com'],
  rules: [
    {
      id: 'cloudflare-token',
      kind: 'API token',
      literals: ['cfut_', 'cfat_', 'cfk_', 'cfast_'],
      pattern: /cf(?:ut|at|k|ast)_[\w-]{40,64}(?![\w-])/,
    },
    {
      id: 'cloudflare-legacy-token',
      kind: 'API token',
      named: 'cloudflare*token|cloudflare*key|cloudflare*secret|^cf*token|^cf*key|^cf*secret',
      pattern: /[\w-]{40}/,
    },
    {
      id: 'cloudflare-global-key',
      kind: 'global API key',
      named: 'cloudflare*key|^cf*key|^xauth*key',
      pattern: /[\da-f]{37}/,
    },
    {
      id: 'cloudflare-origin-ca-key',
      kind: 'origin CA key',
      pattern: /v1\.0-[\da-f]{24}-[\da-f]{146}/,
    },
    {
      id: 'cloudflare-tunnel-token',
      kind: 'tunnel token',
      env: 'TUNNEL_TOKEN',
      // {"a":" and the hexadecimal id of an account, in base64.
      pattern: /eyJhIjoi(?:[MNOYZ]\w{3}){9}[\w+/]{94,224}={0,2}/,
    },
    {
      id: 'cloudflare-turnstile-secret',
      late: true,
      kind: 'Turnstile secret key',
      env: 'TURNSTILE_SECRET_KEY',
      pattern: /0x4AAAAAA[\w-]{26}(?![\w-])/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://dash.cloudflare.com/profile/api-tokens',
  docs: 'https://developers.cloudflare.com/fundamentals/api/get-started/create-token/',
  advice: 'Roll the token, and limit it to the zones and addresses that need it.',
  source: 'https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/',
  rules: {
    'cloudflare-tunnel-token': {
      docs: 'https://developers.cloudflare.com/cloudflare-one/connections/connect-networks/configure-tunnels/remote-tunnel-permissions/',
      advice: 'Refresh the token of the tunnel: with it anybody can receive its traffic.',
    },
    'cloudflare-turnstile-secret': {
      docs: 'https://developers.cloudflare.com/turnstile/troubleshooting/rotate-secret-key/',
      advice: 'Rotate the secret key of the widget; the old one works for two hours more.',
    },
  },
};

export const samples: Samples = {
  'cloudflare-token': 'cfut_[A-Za-z0-9]{40}[0-9a-f]{8}',
  'cloudflare-legacy-token': ['CLOUDFLARE_API_TOKEN=', '[\\w-]{40}', ''],
  'cloudflare-global-key': ['CLOUDFLARE_API_KEY=', '[0-9a-f]{37}', ''],
  'cloudflare-origin-ca-key': 'v1\\.0-[0-9a-f]{24}-[0-9a-f]{146}',
  'cloudflare-tunnel-token': `eyJhIjoi${'[MNOYZ][A-Za-z0-9]{3}'.repeat(10)}[A-Za-z0-9]{132}`,
  'cloudflare-turnstile-secret': '0x4AAAAAA[\\w-]{26}',
};
