import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'chieftools',
  name: 'Chief Tools',
  home: ['account.chief.app'],
  rules: [
    {
      id: 'chieftools-token',
      kind: 'access token',
      env: 'CHIEF_TOKEN',
      late: true,
      pattern: /ct[por]_[A-Za-z\d]{36,248}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://account.chief.app/api/tokens',
  docs: 'https://docs.chief.tools/accountchief/tokens',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://docs.chief.tools/accountchief/tokens',
};

export const samples: Samples = { 'chieftools-token': 'ctp_[A-Za-z0-9]{36}' };
