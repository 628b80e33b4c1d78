import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'wix',
  name: 'Wix',
  home: ['manage.wix.com/account'],
  rules: [
    {
      // A web token with a word before it.
      id: 'wix-key',
      kind: 'API key',
      pattern: /IST\.eyJ[\w-]{10,300}\.eyJ[\w-]{20,3000}\.[\w-]{80,700}(?![\w-])/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://dev.wix.com/docs/go-headless/getting-started/setup/authentication/use-an-api-key',
  advice: 'Delete the key, then create one with fewer permissions.',
  source:
    'https://dev.wix.com/docs/go-headless/getting-started/setup/authentication/use-an-api-key',
};

export const samples: Samples = {
  'wix-key': 'IST\\.eyJ[A-Za-z0-9]{70}\\.eyJ[A-Za-z0-9]{200}\\.[\\w-]{342}',
};
