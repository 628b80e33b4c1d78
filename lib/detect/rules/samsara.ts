import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'samsara',
  name: 'Samsara',
  home: ['cloud.samsara.com'],
  rules: [
    {
      id: 'samsara-token',
      kind: 'API token',
      pattern: /samsara_api_[A-Za-z\d]{26,32}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://cloud.samsara.com/',
  docs: 'https://developers.samsara.com/docs/authentication',
  advice: 'Revoke the token under Settings, API Tokens; give the next one few scopes.',
  source:
    'https://github.com/betterleaks/betterleaks/blob/main/cmd/generate/config/rules/samsara.go',
};

export const samples: Samples = {
  'samsara-token': 'samsara_api_[A-Za-z0-9]{30}',
};
