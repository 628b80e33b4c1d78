import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'vultr',
  name: 'Vultr',
  home: ['my.vultr.com'],
  rules: [
    {
      id: 'vultr-key',
      kind: 'API key',
      named: 'vultr*key|vultr*token',
      pattern: /[A-Za-z\d]{36}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://my.vultr.com/settings/#settingsapi',
  docs: 'https://docs.vultr.com/platform/other/api/regenerate-api-key',
  advice: 'Regenerate the key, and limit it to the addresses that call the API.',
  source:
    'https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/vultr.yml',
};

export const samples: Samples = {
  'vultr-key': ['VULTR_API_KEY=', '[A-Z0-9]{36}', ''],
};
