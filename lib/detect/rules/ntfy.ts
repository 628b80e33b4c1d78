import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'ntfy',
  name: 'ntfy',
  home: ['ntfy.sh/account'],
  rules: [
    {
      id: 'ntfy-token',
      kind: 'access token',
      pattern: /tk_[A-Za-z\d]{29}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://ntfy.sh/account',
  docs: 'https://docs.ntfy.sh/config/#access-tokens',
  advice: 'Remove the token in the account, and let the next one expire.',
  source: 'https://docs.ntfy.sh/config/#access-tokens',
};

export const samples: Samples = {
  'ntfy-token': 'tk_[a-z0-9]{29}',
};
