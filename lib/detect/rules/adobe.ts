import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'adobe',
  name: 'Adobe',
  home: ['developer.adobe.com/console'],
  rules: [
    {
      id: 'adobe-client-secret',
      kind: 'client secret',
      late: true,
      pattern: /p8e-[\w-]{32}(?![\w-])/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://developer.adobe.com/console/projects',
  docs: 'https://developer.adobe.com/developer-console/docs/guides/credentials',
  advice: 'Rotate the client secret in the developer console.',
  source: 'https://developer.adobe.com/developer-console/docs/guides/credentials',
};

export const samples: Samples = {
  'adobe-client-secret': 'p8e-[A-Za-z0-9]{32}',
};
