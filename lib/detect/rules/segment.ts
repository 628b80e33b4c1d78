import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'segment',
  name: 'Segment',
  home: ['app.segment.com'],
  rules: [
    {
      id: 'segment-token',
      kind: 'Public API token',
      late: true,
      pattern: /sgp_[A-Za-z\d]{64}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.segment.com/goto-my-workspace/settings/access-management/tokens',
  docs: 'https://segment.com/docs/api/public-api/',
  advice:
    'Remove the token in the workspace’s access management; Segment also ends tokens found in public code.',
  source:
    'https://github.com/betterleaks/betterleaks/blob/main/cmd/generate/config/rules/segment.go',
};

export const samples: Samples = {
  'segment-token': 'sgp_[A-Za-z0-9]{64}',
};
