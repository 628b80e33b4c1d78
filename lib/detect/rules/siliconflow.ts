import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'siliconflow',
  name: 'SiliconFlow',
  home: ['cloud.siliconflow.cn', 'cloud.siliconflow.com'],
  rules: [
    {
      id: 'siliconflow-key',
      kind: 'API key',
      named: 'siliconflow*key|siliconcloud*key',
      pattern: /sk-[a-z]{48}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://cloud.siliconflow.com/account/ak',
  docs: 'https://docs.siliconflow.com/en/userguide/quickstart',
  advice: 'Delete the key in the account page and create another.',
  source: 'https://docs.siliconflow.com/en/userguide/quickstart',
};

export const samples: Samples = {
  'siliconflow-key': ['SILICONFLOW_API_KEY=', 'sk-[a-z]{48}', ''],
};
