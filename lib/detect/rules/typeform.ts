import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'typeform',
  name: 'Typeform',
  home: ['admin.typeform.com'],
  rules: [
    {
      id: 'typeform-token',
      kind: 'personal access token',
      late: true,
      pattern: /tfp_[\w-]{40,64}(?![\w-])/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://admin.typeform.com/user/tokens',
  docs: 'https://www.typeform.com/developers/get-started/personal-access-token/',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://www.typeform.com/developers/get-started/personal-access-token/',
};

export const samples: Samples = {
  'typeform-token': 'tfp_[\\w-]{44}_[0-9a-z]{14}',
};
