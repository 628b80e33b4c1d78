import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'upcloud',
  name: 'UpCloud',
  home: ['hub.upcloud.com'],
  rules: [
    {
      id: 'upcloud-token',
      kind: 'API token',
      pattern: /ucat_[A-Za-z\d]{24,32}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://hub.upcloud.com/account/api-tokens',
  docs: 'https://upcloud.com/docs/guides/getting-started-upcloud-api/',
  advice: 'Delete the token, and create one with an expiry and the addresses it is used from.',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml',
};

export const samples: Samples = {
  'upcloud-token': 'ucat_[A-Z0-9]{26}',
};
