import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'sumologic',
  name: 'Sumo Logic',
  home: ['service.sumologic.com', 'service.us2.sumologic.com', 'service.eu.sumologic.com'],
  rules: [
    {
      id: 'sumologic-collector',
      kind: 'collector address',
      late: true,
      pattern: /\.sumologic\.com\/receiver\/v1\/http\/(?<value>[\w+/-]{60,160}={0,2})/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://service.sumologic.com/',
  docs: 'https://help.sumologic.com/docs/manage/security/access-keys/',
  advice: 'Deactivate the access key under Preferences, then create one with fewer scopes.',
  source: 'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml',
  rules: {
    'sumologic-collector': {
      docs: 'https://help.sumologic.com/docs/send-data/hosted-collectors/http-source/',
      advice: 'Regenerate the address of the HTTP source.',
      source: 'https://help.sumologic.com/docs/send-data/hosted-collectors/http-source/',
    },
  },
};

export const samples: Samples = {
  'sumologic-collector': [
    'https://endpoint1.collection.eu.sumologic.com/receiver/v1/http/',
    '[A-Za-z0-9]{94}==',
    '',
  ],
};
