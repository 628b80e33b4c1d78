import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'kong',
  name: 'Kong Konnect',
  home: ['cloud.konghq.com'],
  rules: [
    {
      id: 'kong-token',
      kind: 'access token',
      env: 'KONNECT_TOKEN',
      pattern: /[ks]pat_[A-Za-z\d]{40,60}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://developer.konghq.com/konnect-api/',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://developer.konghq.com/konnect-api/',
};

export const samples: Samples = {
  'kong-token': 'kpat_[A-Za-z0-9]{49}',
};
