import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'notion',
  name: 'Notion',
  home: ['www.notion.so/profile/integrations', 'www.notion.so/my-integrations'],
  rules: [
    {
      id: 'notion-token',
      kind: 'integration token',
      pattern: /ntn_\d{11}[A-Za-z\d]{35}/,
    },
    {
      id: 'notion-legacy-token',
      kind: 'integration token',
      pattern: /secret_[A-Za-z\d]{43}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://www.notion.so/profile/integrations',
  docs: 'https://developers.notion.com/docs/authorization',
  advice: 'Refresh the secret on the integration’s page and share fewer pages with it.',
  source: 'https://developers.notion.com/page/changelog',
};

export const samples: Samples = {
  'notion-token': 'ntn_[0-9]{11}[A-Za-z0-9]{35}',
  'notion-legacy-token': 'secret_[A-Za-z0-9]{43}',
};
