import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'pagerduty',
  name: 'PagerDuty',
  home: ['*.pagerduty.com'],
  rules: [
    {
      id: 'pagerduty-oauth',
      kind: 'OAuth token',
      literals: ['pdus+_', 'pdeu+_'],
      pattern: /pd(?:us|eu)\+_[01]XBPWQQ_[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://developer.pagerduty.com/docs/oauth-functionality',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://developer.pagerduty.com/docs/oauth-functionality',
};

export const samples: Samples = {
  'pagerduty-oauth': 'pdus+_0XBPWQQ_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
};
