import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'openai',
  name: 'OpenAI',
  home: ['platform.openai.com'],
  rules: [
    {
      id: 'openai-key',
      kind: 'API key',
      pattern: /sk-[A-Za-z\d]{20}T3BlbkFJ[A-Za-z\d]{20}/,
      confidence: 'certain',
    },
    {
      id: 'openai-project-key',
      kind: 'project API key',
      literals: ['sk-proj-', 'sk-svcacct-', 'sk-None-'],
      pattern: /sk-(?:proj|svcacct|None)-[\w-]{20,120}T3BlbkFJ[\w-]{20,120}/,
      confidence: 'certain',
    },
    {
      id: 'openai-admin-key',
      kind: 'admin API key',
      pattern: /sk-admin-[\w-]{20,120}T3BlbkFJ[\w-]{20,120}/,
      confidence: 'certain',
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://platform.openai.com/api-keys',
  docs: 'https://help.openai.com/en/articles/5112595-best-practices-for-api-key-safety',
  advice: 'Delete the key, then create one for a single project with restricted permissions.',
  source: 'https://platform.openai.com/docs/api-reference/authentication',
  rules: {
    'openai-admin-key': { revoke: 'https://platform.openai.com/settings/organization/admin-keys' },
  },
};

export const samples: Samples = {
  'openai-key': 'sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}',
  'openai-project-key': 'sk-proj-[\\w-]{74}T3BlbkFJ[\\w-]{73}[A-Za-z0-9]',
  'openai-admin-key': 'sk-admin-[\\w-]{58}T3BlbkFJ[\\w-]{57}[A-Za-z0-9]',
};
