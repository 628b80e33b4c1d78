import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'portainer',
  name: 'Portainer',
  home: [],
  rules: [
    {
      id: 'portainer-token',
      kind: 'access token',
      pattern: /ptr_[A-Za-z\d+/]{43}=/,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://docs.portainer.io/api/access',
  advice: 'Remove the token under your account; it can do whatever you can.',
  source: 'https://docs.portainer.io/api/access',
};

export const samples: Samples = {
  'portainer-token': 'ptr_[A-Za-z0-9+/]{43}=',
};
