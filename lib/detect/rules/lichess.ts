import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'lichess',
  name: 'Lichess',
  home: ['lichess.org/account'],
  rules: [
    {
      id: 'lichess-token',
      kind: 'access token',
      late: true,
      literals: ['lip_', 'lio_'],
      pattern: /li[po]_[A-Za-z\d]{20,32}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://lichess.org/account/oauth/token',
  docs: 'https://lichess.org/api#section/Introduction/Authentication',
  advice: 'Delete the key, then create one with fewer permissions.',
  source:
    'https://github.com/betterleaks/betterleaks/blob/main/cmd/generate/config/rules/lichess.go',
};

export const samples: Samples = {
  'lichess-token': 'lip_[A-Za-z0-9]{20}',
};
