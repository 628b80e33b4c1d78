import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'mailjet',
  name: 'Mailjet',
  home: ['app.mailjet.com'],
  rules: [
    {
      id: 'mailjet-secret',
      kind: 'secret key',
      named: 'mailjet*secret|mailjet*secretkey|mailjet*key|^mj*private',
      pattern: /[\da-f]{32}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.mailjet.com/account/apikeys',
  docs: 'https://dev.mailjet.com/email/reference/overview/authentication/',
  advice: 'Regenerate the secret key; use a sub-account key for each application.',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/mailjetbasicauth',
};

export const samples: Samples = {
  'mailjet-secret': ['MAILJET_API_SECRET=', '[0-9a-f]{32}', ''],
};
