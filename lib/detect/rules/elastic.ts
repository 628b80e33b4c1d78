import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'elastic',
  name: 'Elastic',
  home: ['cloud.elastic.co'],
  rules: [
    {
      id: 'elastic-cloud-key',
      kind: 'Cloud API key',
      late: true,
      pattern: /essu_[\w+/-]{60,200}={0,2}(?![\w-])/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://cloud.elastic.co/account/keys',
  docs: 'https://www.elastic.co/docs/deploy-manage/api-keys',
  advice: 'Invalidate the key; give the next one the role it needs and an expiry date.',
  source:
    'https://github.com/betterleaks/betterleaks/blob/main/cmd/generate/config/rules/elastic.go',
};

export const samples: Samples = {
  'elastic-cloud-key': 'essu_[A-Za-z0-9]{88}',
};
