import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'turnstile',
  name: 'Cloudflare Turnstile',
  home: ['dash.cloudflare.com'],
  rules: [
    {
      id: 'turnstile-secret',
      kind: 'secret key',
      pattern: /0x4AAAA[\w-]{28}(?![\w-])/,
    },
    {
      id: 'turnstile-site-key',
      kind: 'site key',
      pattern: /0x4AAAA[\w-]{15,17}(?![\w-])/,
      class: 'publishable',
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://dash.cloudflare.com/?to=/:account/turnstile',
  docs: 'https://developers.cloudflare.com/turnstile/troubleshooting/rotate-secret-key/',
  advice: 'Rotate the secret key of the widget; the old one can stay valid for two hours.',
  source: 'https://developers.cloudflare.com/turnstile/get-started/',
  rules: {
    'turnstile-site-key': {
      advice: 'Made for browsers; nothing to do.',
    },
  },
};

export const samples: Samples = {
  'turnstile-secret': '0x4AAAAAA[\\w-]{26}',
  'turnstile-site-key': '0x4AAAAAA[\\w-]{15}',
};
