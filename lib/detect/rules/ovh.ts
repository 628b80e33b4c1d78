import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'ovh',
  name: 'OVHcloud',
  home: ['api.ovh.com', 'www.ovh.com/auth', 'eu.api.ovh.com'],
  rules: [
    {
      id: 'ovh-secret',
      kind: 'application secret',
      env: 'OVH_APPLICATION_SECRET',
      named: 'ovh*applicationsecret|ovh*appsecret|ovh*secret|ovh*consumerkey',
      pattern: /[A-Za-z\d]{32}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://api.ovh.com/console/',
  docs: 'https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api?id=kb_article_view&sysparm_article=KB0042777',
  advice: 'Delete the application by the API; ask for consumer keys with just the paths needed.',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml',
};

export const samples: Samples = {
  'ovh-secret': ['OVH_APPLICATION_SECRET=', '[0-9a-f]{32}', ''],
};
