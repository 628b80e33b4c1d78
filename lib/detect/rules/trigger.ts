import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'trigger',
  name: 'Trigger.dev',
  home: ['cloud.trigger.dev'],
  rules: [
    {
      id: 'trigger-key',
      kind: 'secret key',
      pattern: /tr_(?:dev|prod|stg|preview)_[A-Za-z\d]{20,40}/,
      late: true,
    },
    {
      id: 'trigger-pat',
      kind: 'personal access token',
      pattern: /tr_pat_[a-z\d]{40}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://trigger.dev/docs/apikeys',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://trigger.dev/docs/apikeys',
};

export const samples: Samples = {
  'trigger-key': 'tr_prod_[A-Za-z0-9]{24}',
  'trigger-pat': 'tr_pat_[a-z0-9]{40}',
};
