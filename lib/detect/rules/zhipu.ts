import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'zhipu',
  name: 'Zhipu AI',
  home: ['open.bigmodel.cn', 'z.ai/manage-apikey'],
  rules: [
    {
      id: 'zhipu-key',
      kind: 'API key',
      env: 'ZAI_API_KEY',
      named: 'zhipu*key|^zai*key|^glm*key|bigmodel*key',
      pattern: /[\da-f]{32}\.[A-Za-z\d]{16}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://docs.z.ai/api-reference/introduction',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://docs.bigmodel.cn/cn/api/introduction',
};

export const samples: Samples = {
  'zhipu-key': ['ZHIPUAI_API_KEY=', '[0-9a-f]{32}\\.[A-Za-z0-9]{16}', ''],
};
