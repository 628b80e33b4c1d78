import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'logfire',
  name: 'Pydantic Logfire',
  home: ['logfire.pydantic.dev'],
  rules: [
    {
      id: 'logfire-token',
      kind: 'token',
      pattern: /pylf_v\d_[a-z]{2}_(?:[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}_)?[A-Za-z\d]{40,48}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://logfire.pydantic.dev/docs/how-to-guides/create-write-tokens/',
  advice: 'Revoke the token in the settings of the project and create another.',
  source: 'https://logfire.pydantic.dev/docs/how-to-guides/create-write-tokens/',
};

export const samples: Samples = {
  'logfire-token': 'pylf_v1_us_[A-Za-z0-9]{44}',
};
