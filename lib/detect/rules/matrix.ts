import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'matrix',
  name: 'Matrix',
  home: ['account.matrix.org'],
  rules: [
    {
      id: 'matrix-token',
      kind: 'access token',
      late: true,
      literals: ['syt_', 'syr_'],
      pattern: /sy[tr]_[A-Za-z\d+/]{2,100}_[A-Za-z]{20}_[A-Za-z\d]{6}/,
    },
    {
      id: 'matrix-auth-token',
      kind: 'access token',
      late: true,
      literals: ['mat_', 'mar_', 'mct_'],
      pattern: /m(?:at|ar|ct)_[A-Za-z\d]{30}_[A-Za-z\d]{6}/,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://spec.matrix.org/latest/client-server-api/#client-authentication',
  advice: 'Sign the session out under Settings, Sessions: that ends its token.',
  source: 'https://github.com/element-hq/synapse/blob/develop/synapse/handlers/auth.py',
  rules: {
    'matrix-auth-token': {
      revoke: 'https://account.matrix.org/account/',
      source:
        'https://github.com/element-hq/matrix-authentication-service/blob/main/crates/data-model/src/tokens.rs',
    },
  },
};

export const samples: Samples = {
  'matrix-token': 'syt_[A-Za-z0-9]{12}_[A-Za-z]{20}_[A-Za-z0-9]{6}',
  'matrix-auth-token': 'mat_[A-Za-z0-9]{30}_[A-Za-z0-9]{6}',
};
