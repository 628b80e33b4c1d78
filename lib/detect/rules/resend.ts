import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'resend',
  name: 'Resend',
  home: ['resend.com/api-keys'],
  rules: [
    {
      id: 'resend-key',
      kind: 'API key',
      pattern: /re_[A-Za-z\d]{8}_[A-Za-z\d]{24}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://resend.com/api-keys',
  docs: 'https://resend.com/docs/dashboard/api-keys/introduction',
  advice: 'Delete the key, then create one that may only send.',
  source: 'https://resend.com/docs/dashboard/api-keys/introduction',
};

export const samples: Samples = {
  'resend-key': 're_[A-Za-z0-9]{8}_[A-Za-z0-9]{24}',
};
