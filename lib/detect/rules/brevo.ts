import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'brevo',
  name: 'Brevo',
  home: ['app.brevo.com/settings'],
  rules: [
    {
      id: 'brevo-api-key',
      kind: 'API key',
      pattern: /xkeysib-[\da-f]{64}-[A-Za-z\d]{16}/,
    },
    {
      id: 'brevo-smtp-key',
      kind: 'SMTP key',
      late: true,
      pattern: /xsmtpsib-[\da-f]{64}-[A-Za-z\d]{16}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.brevo.com/settings/keys/api',
  docs: 'https://developers.brevo.com/docs/getting-started',
  advice: 'Delete the key and create another.',
  source: 'https://developers.brevo.com/docs/getting-started',
};

export const samples: Samples = {
  'brevo-api-key': 'xkeysib-[0-9a-f]{64}-[A-Za-z0-9]{16}',
  'brevo-smtp-key': 'xsmtpsib-[0-9a-f]{64}-[A-Za-z0-9]{16}',
};
