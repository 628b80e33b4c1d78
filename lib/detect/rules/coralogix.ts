import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'coralogix',
  name: 'Coralogix',
  home: ['dashboard.eu2.coralogix.com', 'coralogix.com/docs'],
  rules: [
    {
      id: 'coralogix-key',
      kind: 'API key',
      literals: ['cxtp_', 'cxup_'],
      pattern: /cx[tu]p_[A-Za-z\d]{30}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://coralogix.com/docs/user-guides/account-management/api-keys/api-keys/',
  docs: 'https://coralogix.com/docs/user-guides/account-management/api-keys/api-keys/',
  advice: 'Deactivate the key under API Keys; senders need a key with the SendData preset only.',
  source: 'https://coralogix.com/docs/user-guides/account-management/api-keys/api-keys/',
};

export const samples: Samples = {
  'coralogix-key': 'cxtp_[A-Za-z0-9]{30}',
};
