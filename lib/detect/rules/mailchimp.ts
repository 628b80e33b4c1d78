import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'mailchimp',
  name: 'Mailchimp',
  home: ['admin.mailchimp.com'],
  rules: [
    {
      id: 'mailchimp-key',
      kind: 'API key',
      literals: ['-us'],
      pattern: /(?<=(?<before>[\da-f]{32}))-us\d{1,2}/,
    },
    {
      id: 'mandrill-key',
      kind: 'Transactional API key',
      env: 'MANDRILL_API_KEY',
      pattern: /md-[\w-]{22}(?![\w-])/,
      home: ['mandrillapp.com/settings'],
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://admin.mailchimp.com/account/api/',
  docs: 'https://mailchimp.com/help/about-api-keys/',
  advice: 'Disable the key and create another for this integration alone.',
  source: 'https://mailchimp.com/developer/marketing/docs/fundamentals/',
};

export const samples: Samples = {
  'mailchimp-key': '[0-9a-f]{32}-us[1-9]',
  'mandrill-key': 'md-[\\w-]{22}',
};
