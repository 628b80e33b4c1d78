import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'recaptcha',
  name: 'reCAPTCHA',
  home: ['www.google.com/recaptcha/admin'],
  rules: [
    {
      id: 'recaptcha-secret',
      kind: 'secret key',
      named: 'recaptcha*secret|recaptcha*secretkey|recaptcha*privatekey',
      pattern: /6L[\w-]{38}/,
    },
    {
      id: 'recaptcha-site-key',
      kind: 'site key',
      named: 'recaptcha*sitekey|recaptcha*publickey',
      pattern: /6L[\w-]{38}/,
      class: 'publishable',
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://www.google.com/recaptcha/admin',
  docs: 'https://developers.google.com/recaptcha/docs/verify',
  advice: 'Register the site anew: a secret key cannot be changed.',
  source: 'https://developers.google.com/recaptcha/docs/verify',
  rules: {
    'recaptcha-site-key': {
      advice: 'Made for browsers; nothing to do.',
    },
  },
};

export const samples: Samples = {
  'recaptcha-secret': ['RECAPTCHA_SECRET_KEY=', '6Le[\\w-]{36}[A-Za-z0-9]', ''],
  'recaptcha-site-key': ['RECAPTCHA_SITE_KEY=', '6Le[\\w-]{36}[A-Za-z0-9]', ''],
};
