import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'wakatime',
  name: 'WakaTime',
  home: ['wakatime.com/settings', 'wakatime.com/api-key'],
  rules: [
    {
      id: 'wakatime-key',
      kind: 'API key',
      pattern: /waka_[a-z\d-]{36,40}(?![\w-])/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://wakatime.com/settings/api-key',
  docs: 'https://wakatime.com/developers#authentication',
  advice: 'Refresh the API key in the settings.',
  source:
    'https://github.com/betterleaks/betterleaks/blob/main/cmd/generate/config/rules/wakatime.go',
};

export const samples: Samples = {
  'wakatime-key': 'waka_[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}',
};
