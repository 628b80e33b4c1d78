import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'moonshot',
  name: 'Moonshot AI',
  home: ['platform.moonshot.ai/console', 'platform.moonshot.cn/console'],
  rules: [
    {
      id: 'moonshot-key',
      kind: 'API key',
      named: 'moonshot*key|kimi*key',
      pattern: /sk-[\w-]{48}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://platform.moonshot.ai/console/api-keys',
  docs: 'https://platform.moonshot.ai/docs/api/overview',
  advice: 'Delete the key, then create one in a project with a budget.',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml',
};

export const samples: Samples = {
  'moonshot-key': ['MOONSHOT_API_KEY=', 'sk-[A-Za-z0-9]{48}', ''],
};
