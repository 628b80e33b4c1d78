import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'squarespace',
  name: 'Squarespace',
  home: ['account.squarespace.com'],
  rules: [
    {
      id: 'squarespace-key',
      kind: 'API key',
      named: 'squarespace*key|squarespace*token',
      pattern: /[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://account.squarespace.com/',
  docs: 'https://developers.squarespace.com/commerce-apis/authentication-and-permissions',
  advice: 'Delete the key under Developer API Keys, then create one with the permissions needed.',
  source: 'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml',
};

export const samples: Samples = {
  'squarespace-key': [
    'SQUARESPACE_API_KEY=',
    '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}',
    '',
  ],
};
