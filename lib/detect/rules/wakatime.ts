import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'wakatime',
  name: 'WakaTime',
  home: ['wakatime.com/settings'],
  rules: [
    {
      id: 'wakatime-key',
      kind: 'API key',
      pattern: /waka_[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://wakatime.com/developers#authentication',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://wakatime.com/developers#authentication',
};

export const samples: Samples = {
  'wakatime-key': 'waka_[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}',
};
