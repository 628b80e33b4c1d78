import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'modal',
  name: 'Modal',
  home: ['modal.com/settings'],
  rules: [
    {
      id: 'modal-token-secret',
      kind: 'token secret',
      env: 'MODAL_TOKEN_SECRET',
      named: 'modal*secret|tokensecret',
      pattern: /as-[A-Za-z\d]{22}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://modal.com/settings/tokens',
  docs: 'https://modal.com/docs/reference/cli/token',
  advice: 'Delete the token in the settings; use one of a service user in automated jobs.',
  source:
    'https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/modal.yml',
};

export const samples: Samples = {
  'modal-token-secret': ['MODAL_TOKEN_SECRET=', 'as-[A-Za-z0-9]{22}', ''],
};
