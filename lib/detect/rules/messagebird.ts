import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'messagebird',
  name: 'Bird',
  home: ['dashboard.messagebird.com', 'app.bird.com'],
  rules: [
    {
      id: 'messagebird-key',
      kind: 'access key',
      named: 'messagebird*key|messagebird*token',
      pattern: /[A-Za-z\d]{25}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://dashboard.messagebird.com/developers/access',
  docs: 'https://developers.messagebird.com/api/#authentication',
  advice: 'Delete the access key, and create another in the same mode.',
  source: 'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml',
};

export const samples: Samples = {
  'messagebird-key': ['MESSAGEBIRD_ACCESS_KEY=', '[A-Za-z0-9]{25}', ''],
};
