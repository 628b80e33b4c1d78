import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'klaviyo',
  name: 'Klaviyo',
  home: ['www.klaviyo.com/settings', 'www.klaviyo.com/account'],
  rules: [
    {
      id: 'klaviyo-key',
      kind: 'private API key',
      late: true,
      pattern: /pk_[a-z\d]{34}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://www.klaviyo.com/settings/account/api-keys',
  docs: 'https://developers.klaviyo.com/en/docs/authenticate_',
  advice: 'Delete the private key, then create one with custom scopes.',
  source:
    'https://github.com/betterleaks/betterleaks/blob/main/cmd/generate/config/rules/klaviyo.go',
};

export const samples: Samples = {
  'klaviyo-key': 'pk_[0-9a-f]{34}',
};
