import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'buildkite',
  name: 'Buildkite',
  home: ['buildkite.com/user/api-access-tokens'],
  rules: [
    {
      id: 'buildkite-token',
      kind: 'API access token',
      pattern: /bkua_[\da-f]{40}/,
    },
    {
      // After a dot, what the organization signs: 38 characters are the least that is issued.
      id: 'buildkite-agent-token',
      kind: 'agent or job token',
      pattern:
        /bk(?:aa|aj|ar|at|ct|ps|pt|rt|tr|tx|ur|cqt|jat|pat)_(?:[\w-]{38,400}|[\w-]{2,60}(?:\.[\w-]{38,900}){1,2})(?![\w-])/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://buildkite.com/user/api-access-tokens',
  docs: 'https://buildkite.com/docs/apis/managing-api-tokens',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://buildkite.com/docs/platform/security/tokens',
  rules: {
    'buildkite-agent-token': {
      advice: 'Revoke the token in the cluster, then create one for each pool of agents.',
    },
  },
};

export const samples: Samples = {
  'buildkite-token': 'bkua_[0-9a-f]{40}',
  'buildkite-agent-token': 'bkct_[A-Za-z0-9]{8}\\.[1-9A-HJ-NP-Za-km-z]{64}',
};
