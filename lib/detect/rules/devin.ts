import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'devin',
  name: 'Devin',
  home: ['app.devin.ai/settings', 'app.devin.ai/org'],
  rules: [
    {
      id: 'devin-service-token',
      kind: 'service user token',
      pattern: /cog_[a-z2-7]{52}/,
    },
    {
      id: 'devin-personal-key',
      kind: 'personal API key',
      pattern: /apk_user_[A-Za-z\d+/]{120,180}={0,2}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.devin.ai/settings/api-keys',
  docs: 'https://docs.devin.ai/api-reference/authentication',
  advice: 'Revoke the key; use a service user with the role it needs.',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml',
};

export const samples: Samples = {
  'devin-service-token': 'cog_[a-z2-7]{52}',
  'devin-personal-key': 'apk_user_[A-Za-z0-9]{144}',
};
