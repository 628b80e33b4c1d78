import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'mailersend',
  name: 'MailerSend',
  home: ['app.mailersend.com'],
  rules: [
    {
      id: 'mailersend-token',
      kind: 'API token',
      late: true,
      pattern: /mlsn\.[A-Za-z\d]{30,100}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.mailersend.com/api-tokens',
  docs: 'https://developers.mailersend.com/general.html#authentication',
  advice: 'Delete the token, and give the next one sending access only if that is enough.',
  source:
    'https://github.com/betterleaks/betterleaks/blob/main/cmd/generate/config/rules/mailersend.go',
};

export const samples: Samples = {
  'mailersend-token': 'mlsn\\.[0-9a-f]{64}',
};
