import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'onfido',
  name: 'Onfido',
  home: ['dashboard.onfido.com'],
  rules: [
    {
      id: 'onfido-token',
      kind: 'API token',
      literals: ['api_live', 'api_sandbox'],
      pattern: /api_(?:live|sandbox)(?:_[a-z]{2})?\.[\w-]{11}\.[\w-]{32}(?![\w-])/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://dashboard.onfido.com/api/tokens',
  docs: 'https://documentation.onfido.com/api/latest/#token-authentication',
  advice: 'Revoke the token; give front ends SDK tokens made for one applicant.',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/onfido',
};

export const samples: Samples = {
  'onfido-token': 'api_live_us\\.[\\w-]{11}\\.[\\w-]{32}',
};
