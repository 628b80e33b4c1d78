import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'upstash',
  name: 'Upstash',
  home: ['console.upstash.com'],
  rules: [
    {
      id: 'upstash-token',
      kind: 'REST token',
      named: 'upstash*token|^kv*resttoken|^kv*apitoken',
      pattern: /A[\w+/-]{40,120}={0,2}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://console.upstash.com/',
  docs: 'https://upstash.com/docs/redis/features/restapi',
  advice: 'Reset the credentials of the database; readers need the read-only token.',
  source:
    'https://github.com/betterleaks/betterleaks/blob/main/cmd/generate/config/rules/upstash.go',
};

export const samples: Samples = {
  'upstash-token': ['UPSTASH_REDIS_REST_TOKEN=', 'A[A-Za-z0-9]{62}=', ''],
};
