import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'koyeb',
  name: 'Koyeb',
  home: ['app.koyeb.com'],
  rules: [
    {
      id: 'koyeb-token',
      kind: 'API token',
      named: 'koyeb*token|koyeb*key',
      pattern: /[a-z\d]{64}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.koyeb.com/user/settings/api',
  docs: 'https://www.koyeb.com/docs/reference/api',
  advice: 'Delete the token in the settings and create another.',
  source: 'https://www.koyeb.com/docs/reference/api',
};

export const samples: Samples = {
  'koyeb-token': ['KOYEB_TOKEN=', '[a-z0-9]{64}', ''],
};
