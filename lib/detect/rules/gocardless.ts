import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'gocardless',
  name: 'GoCardless',
  home: ['manage.gocardless.com'],
  rules: [
    {
      id: 'gocardless-token',
      kind: 'access token',
      pattern: /(?:live|sandbox)_(?=[A-Za-z]{0,20}\d)(?=[a-z\d]{0,20}[A-Z])[\w-]{40}(?![\w-])/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://developer.gocardless.com/api-reference/#making-requests-authentication',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://developer.gocardless.com/api-reference/#making-requests-authentication',
};

export const samples: Samples = {
  'gocardless-token': 'live_[A-Z][0-9][a-z][A-Za-z0-9]{37}',
};
