import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'dashscope',
  name: 'Alibaba Model Studio',
  home: ['bailian.console.aliyun.com', 'modelstudio.console.alibabacloud.com'],
  rules: [
    {
      id: 'dashscope-key',
      kind: 'API key',
      named: 'dashscope*key|qwen*key|bailian*key|tongyi*key',
      pattern: /sk-[\da-f]{32}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://modelstudio.console.alibabacloud.com/?tab=dashboard#/api-key',
  docs: 'https://www.alibabacloud.com/help/en/model-studio/get-api-key',
  advice: 'Delete the key, and make one in a workspace that may call only the models needed.',
  source: 'https://www.alibabacloud.com/help/en/model-studio/get-api-key',
};

export const samples: Samples = {
  'dashscope-key': ['DASHSCOPE_API_KEY=', 'sk-[0-9a-f]{32}', ''],
};
