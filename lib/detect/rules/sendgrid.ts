import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'sendgrid',
  name: 'SendGrid',
  home: ['app.sendgrid.com'],
  rules: [
    {
      id: 'sendgrid-key',
      kind: 'API key',
      pattern: /SG\.[\w-]{22}\.[\w-]{43}(?![\w-])/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.sendgrid.com/settings/api_keys',
  docs: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys',
  advice: 'Delete the key, then create one that may only send mail.',
  source: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys',
};

export const samples: Samples = {
  'sendgrid-key': 'SG\\.[\\w-]{22}\\.[\\w-]{43}',
};
