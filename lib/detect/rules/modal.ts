import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'modal',
  name: 'Modal',
  home: ['modal.com/settings'],
  rules: [
    {
      id: 'modal-secret',
      kind: 'token secret',
      pattern: /as-(?=[A-Za-z]{0,20}\d)(?=[a-z\d]{0,20}[A-Z])[A-Za-z\d]{22}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://modal.com/docs/reference/modal.config',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://modal.com/docs/reference/modal.config',
};

export const samples: Samples = {
  'modal-secret': 'as-[A-Z][0-9][a-z][A-Za-z0-9]{19}',
};
