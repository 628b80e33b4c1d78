import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'stability',
  name: 'Stability AI',
  home: ['platform.stability.ai/account'],
  rules: [
    {
      id: 'stability-key',
      kind: 'API key',
      named: 'stability*key|^dreamstudio*key',
      pattern: /sk-[A-Za-z\d]{48}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://platform.stability.ai/account/keys',
  docs: 'https://platform.stability.ai/docs/getting-started/authentication',
  advice: 'Delete the key; whoever has it spends your credits.',
  source:
    'https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/stabilityai.yml',
};

export const samples: Samples = {
  'stability-key': ['STABILITY_API_KEY=', 'sk-[A-Za-z0-9]{48}', ''],
};
