import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'permit',
  name: 'Permit.io',
  home: ['app.permit.io'],
  rules: [
    {
      id: 'permit-key',
      kind: 'API key',
      pattern: /permit_key_[A-Za-z\d]{60,100}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://docs.permit.io/overview/use-the-permit-api-and-sdk',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://docs.permit.io/overview/use-the-permit-api-and-sdk',
};

export const samples: Samples = {
  'permit-key': 'permit_key_[A-Za-z0-9]{86}',
};
