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
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.devin.ai/settings/api-keys',
  docs: 'https://docs.devin.ai/api-reference/authentication',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://docs.devin.ai/api-reference/authentication',
};

export const samples: Samples = {
  'devin-key': 'apk_user_dXNlci[A-Za-z0-9]{146}',
  'devin-service-token': 'cog_[a-z2-7]{52}',
};
