import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'linkedin',
  name: 'LinkedIn',
  home: ['www.linkedin.com/developers'],
  rules: [
    {
      id: 'linkedin-client-secret',
      kind: 'client secret',
      late: true,
      pattern: /WPL_AP\d\.[A-Za-z\d]{16}\.[A-Za-z\d+/]{6}==/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://www.linkedin.com/developers/apps',
  docs: 'https://learn.microsoft.com/linkedin/shared/authentication/client-credentials-flow',
  advice:
    'Generate a new client secret on the app’s Auth tab; the old one can be kept for a while or ended at once.',
  source: 'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml',
  rules: {
    'linkedin-client-secret': {
      source: 'https://learn.microsoft.com/linkedin/shared/authentication/client-credentials-flow',
    },
  },
};

export const samples: Samples = {
  'linkedin-client-secret': 'WPL_AP1\\.[A-Za-z0-9]{16}\\.[A-Za-z0-9+/]{6}==',
};
