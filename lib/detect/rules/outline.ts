import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'outline',
  name: 'Outline',
  home: ['app.getoutline.com/settings'],
  rules: [
    {
      id: 'outline-key',
      kind: 'API key',
      pattern: /ol_api_[A-Za-z\d]{38}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://www.getoutline.com/developers',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://github.com/outline/outline/blob/main/server/models/ApiKey.ts',
};

export const samples: Samples = {
  'outline-key': 'ol_api_[A-Za-z0-9]{38}',
};
