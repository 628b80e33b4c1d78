import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'devin',
  name: 'Devin',
  home: ['app.devin.ai'],
  rules: [
    {
      id: 'devin-key',
      kind: 'API key',
      late: true,
      pattern: /apk_(?:user_dXNlci|b3JnL)[A-Za-z\d+/]{60,200}={0,2}/,
    },
    {
      id: 'devin-service-token',
      kind: 'service user token',
      late: true,
      pattern: /cog_[a-z2-7]{52}/,
    },
    {
      id: 'devin-windsurf-key',
      kind: 'Windsurf key',
      late: true,
      pattern: /sk-ws-\d\d-[\w-]{60,160}(?![\w-])/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.devin.ai/settings/api-keys',
  docs: 'https://docs.devin.ai/api-reference/authentication',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://docs.devin.ai/api-reference/authentication',
  rules: {
    // Not documented: what the editor and its command line keep, and send as a key.
    'devin-windsurf-key': { source: 'https://docs.devin.ai/cli' },
  },
};

export const samples: Samples = {
  'devin-key': 'apk_user_dXNlci[A-Za-z0-9]{146}',
  'devin-service-token': 'cog_[a-z2-7]{52}',
  'devin-windsurf-key': 'sk-ws-01-[A-Za-z0-9_-]{93}[A-Za-z0-9]',
};
