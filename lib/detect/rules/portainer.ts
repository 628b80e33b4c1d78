import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'portainer',
  name: 'Portainer',
  home: [],
  rules: [
    {
      id: 'portainer-token',
      kind: 'access token',
      late: true,
      pattern: /ptr_[A-Za-z\d+/]{43}=/,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://docs.portainer.io/api/access',
  advice: 'Remove it in your account of that Portainer, then create another.',
  source: 'https://github.com/portainer/portainer/blob/develop/api/apikey/service.go',
};

export const samples: Samples = {
  'portainer-token': 'ptr_[A-Za-z0-9+/]{42}[048AEIMQUYcgkosw]=',
};
