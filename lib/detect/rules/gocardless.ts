import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'gocardless',
  name: 'GoCardless',
  home: ['manage.gocardless.com', 'manage-sandbox.gocardless.com'],
  rules: [
    {
      id: 'gocardless-token',
      kind: 'access token',
      named: 'gocardless*token|gocardless*secret',
      pattern: /live_[\w-]{40}/,
      mode: 'live',
    },
    {
      id: 'gocardless-sandbox-token',
      kind: 'sandbox access token',
      named: 'gocardless*token|gocardless*secret',
      pattern: /sandbox_[\w-]{40}/,
      mode: 'test',
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://manage.gocardless.com/developers',
  docs: 'https://developer.gocardless.com/api-reference/',
  advice: 'Delete the access token; give the next one read-only scope where that is enough.',
  source: 'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml',
};

export const samples: Samples = {
  'gocardless-token': ['GOCARDLESS_ACCESS_TOKEN=', 'live_[\\w-]{39}[A-Za-z0-9]', ''],
  'gocardless-sandbox-token': ['GOCARDLESS_ACCESS_TOKEN=', 'sandbox_[\\w-]{39}[A-Za-z0-9]', ''],
};
