import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'freshdesk',
  name: 'Freshdesk',
  home: ['*.freshdesk.com/a/profiles'],
  rules: [
    {
      id: 'freshdesk-key',
      kind: 'API key',
      named: 'freshdesk*key|freshdesk*token',
      pattern: /[A-Za-z\d]{20}/,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://support.freshdesk.com/support/solutions/articles/215517',
  advice: 'Reset the API key in the profile of the agent whose it is.',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/freshdesk',
};

export const samples: Samples = {
  'freshdesk-key': ['FRESHDESK_API_KEY=', '[A-Za-z0-9]{20}', ''],
};
