import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'recurly',
  name: 'Recurly',
  home: ['app.recurly.com'],
  rules: [
    {
      id: 'recurly-key',
      kind: 'private API key',
      named: 'recurly*key',
      pattern: /[\da-f]{32}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.recurly.com/go/integrations/api_keys',
  docs: 'https://docs.recurly.com/docs/api-keys',
  advice: 'Regenerate the private key; make read-only keys for what only reads.',
  source: 'https://docs.recurly.com/docs/api-keys',
};

export const samples: Samples = {
  'recurly-key': ['RECURLY_API_KEY=', '[0-9a-f]{32}', ''],
};
