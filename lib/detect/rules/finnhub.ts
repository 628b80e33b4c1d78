import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'finnhub',
  name: 'Finnhub',
  home: ['finnhub.io/dashboard'],
  rules: [
    {
      id: 'finnhub-key',
      kind: 'API key',
      named: 'finnhub*key|finnhub*token',
      pattern: /[a-z\d]{20}|[a-z\d]{40}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://finnhub.io/dashboard',
  docs: 'https://finnhub.io/docs/api/authentication',
  advice: 'Regenerate the API key in the dashboard.',
  source: 'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml',
};

export const samples: Samples = {
  'finnhub-key': ['FINNHUB_API_KEY=', '[a-z0-9]{20}', ''],
};
