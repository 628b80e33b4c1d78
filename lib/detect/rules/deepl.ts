import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'deepl',
  name: 'DeepL',
  home: ['deepl.com'],
  rules: [
    {
      id: 'deepl-free-key',
      kind: 'API key',
      late: true,
      env: 'DEEPL_AUTH_KEY',
      literals: [':fx'],
      pattern: /(?<=(?<before>[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12})):fx/,
    },
    {
      id: 'deepl-key',
      kind: 'API key',
      late: true,
      env: 'DEEPL_AUTH_KEY',
      named: 'deepl*key|deepl*token',
      pattern: /[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://www.deepl.com/your-account/keys',
  docs: 'https://developers.deepl.com/docs/getting-started/auth',
  advice: 'Deactivate the key, create another, and set a limit to its characters.',
  source: 'https://developers.deepl.com/docs/getting-started/auth',
};

export const samples: Samples = {
  'deepl-free-key': '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}:fx',
  'deepl-key': [
    'DEEPL_AUTH_KEY=',
    '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}',
    '',
  ],
};
