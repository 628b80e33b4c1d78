import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'close',
  name: 'Close',
  home: ['app.close.com'],
  rules: [
    {
      id: 'close-key',
      kind: 'API key',
      named: '^close*key|^close*token',
      pattern: /api_[A-Za-z\d]{18,26}\.[A-Za-z\d]{18,26}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.close.com/settings/developer/api-keys/',
  docs: 'https://developer.close.com/',
  advice: 'Delete the API key in the developer settings.',
  source:
    'https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/closecrm.yml',
};

export const samples: Samples = {
  'close-key': ['CLOSE_API_KEY=', 'api_[A-Za-z0-9]{22}\\.[A-Za-z0-9]{22}', ''],
};
