import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'zendesk',
  name: 'Zendesk',
  home: ['*.zendesk.com/admin'],
  rules: [
    {
      id: 'zendesk-token',
      kind: 'API token',
      named: 'zendesk*token|zendesk*key',
      pattern: /[A-Za-z\d]{40}/,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://support.zendesk.com/hc/en-us/articles/4408889192858',
  advice: 'Deactivate the API token in the Admin Center, and create another.',
  source: 'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml',
};

export const samples: Samples = {
  'zendesk-token': ['ZENDESK_API_TOKEN=', '[A-Za-z0-9]{40}', ''],
};
