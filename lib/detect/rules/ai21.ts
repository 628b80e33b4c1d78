import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'ai21',
  name: 'AI21',
  home: ['studio.ai21.com'],
  rules: [
    {
      id: 'ai21-key',
      kind: 'API key',
      named: 'ai21*key|ai21*token',
      pattern: /[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://studio.ai21.com/v2/account/api-key',
  docs: 'https://docs.ai21.com/reference/authentication',
  advice: 'Delete the key in the studio; an account has one at a time, so change it everywhere.',
  source:
    'https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/ai21.yml',
};

export const samples: Samples = {
  'ai21-key': [
    'AI21_API_KEY=',
    '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}',
    '',
  ],
};
