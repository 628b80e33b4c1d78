import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'volcengine',
  name: 'Volcengine',
  home: ['console.volcengine.com'],
  rules: [
    {
      id: 'volcengine-access-key',
      kind: 'access key id',
      late: true,
      env: 'VOLC_ACCESSKEY',
      pattern: /AKLT[\w-]{43,48}/,
      class: 'identifier',
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://console.volcengine.com/iam/keymanage/',
  docs: 'https://www.volcengine.com/docs/6291/65568',
  advice: 'Disable the key, then delete it; give sub-users keys with a narrow policy.',
  source:
    'https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/volcengine.yml',
};

export const samples: Samples = {
  'volcengine-access-key': 'AKLT[A-Za-z0-9]{47}',
};
