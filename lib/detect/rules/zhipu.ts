import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'zhipu',
  name: 'Z.ai',
  home: ['z.ai/manage-apikey', 'bigmodel.cn/usercenter', 'open.bigmodel.cn/usercenter'],
  rules: [
    {
      id: 'zhipu-key',
      kind: 'API key',
      env: 'ZAI_API_KEY',
      named: 'zhipu*key|zai*key|bigmodel*key|glm*key',
      pattern: /[\da-f]{32}\.[A-Za-z\d]{16}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://z.ai/manage-apikey/apikey-list',
  docs: 'https://docs.z.ai/api-reference/introduction',
  advice: 'Delete the key and create another; tokens signed with it end by themselves.',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml',
};

export const samples: Samples = {
  'zhipu-key': ['ZHIPUAI_API_KEY=', '[0-9a-f]{32}\\.[A-Za-z0-9]{16}', ''],
};
