import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'authress',
  name: 'Authress',
  home: ['authress.io'],
  rules: [
    {
      id: 'authress-service-key',
      kind: 'service client key',
      literals: ['sc_', 'ext_', 'scauth_', 'authress_'],
      pattern:
        /(?:sc|ext|scauth|authress)_[a-z\d]{5,30}\.[a-z\d]{4,6}\.acc[_-][a-z\d-]{10,32}\.[\w+/=-]{30,120}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://authress.io/knowledge-base/docs/authorization/service-clients/secrets-scanning/',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://authress.io/knowledge-base/docs/authorization/service-clients/secrets-scanning/',
};

export const samples: Samples = {
  'authress-service-key': 'sc_[a-z0-9]{12}\\.[a-z0-9]{4}\\.acc-[a-z0-9]{20}\\.[A-Za-z0-9]{60}',
};
