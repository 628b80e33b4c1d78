import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'moonshot',
  name: 'Moonshot AI',
  home: ['platform.moonshot.ai', 'platform.moonshot.cn', 'www.kimi.com/code'],
  rules: [
    {
      id: 'moonshot-kimi-key',
      kind: 'Kimi key',
      env: 'KIMI_API_KEY',
      pattern: /sk-kimi-[A-Za-z\d]{40,80}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://platform.moonshot.ai/docs/overview',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://www.kimi.com/code/docs/en/',
};

export const samples: Samples = {
  'moonshot-kimi-key': 'sk-kimi-[A-Za-z0-9]{64}',
};
