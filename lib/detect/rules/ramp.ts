import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'ramp',
  name: 'Ramp',
  home: ['app.ramp.com'],
  rules: [
    {
      id: 'ramp-secret',
      kind: 'client secret',
      pattern: /ramp_sec_[A-Za-z\d]{40,64}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://docs.ramp.com/developer-api/v1/authorization',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://docs.ramp.com/developer-api/v1/authorization',
};

export const samples: Samples = {
  'ramp-secret': 'ramp_sec_[A-Za-z0-9]{48}',
};
