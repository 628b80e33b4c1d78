import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'bitwarden',
  name: 'Bitwarden',
  home: ['vault.bitwarden.com', 'vault.bitwarden.eu'],
  rules: [
    {
      id: 'bitwarden-access-token',
      kind: 'access token',
      env: 'BWS_ACCESS_TOKEN',
      literals: ['BWS_ACCESS_TOKEN', '--access-token'],
      pattern:
        /(?:BWS_ACCESS_TOKEN["'\]]{0,2} {0,2}[:=] {0,2}|--access-token[ =])["']?(?<value>0\.[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}\.[A-Za-z\d]{30}:[A-Za-z\d+/]{22}==)/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://vault.bitwarden.com/#/sm',
  docs: 'https://bitwarden.com/help/access-tokens/',
  advice: 'Revoke the token of the machine account, and change the secrets it could read.',
  source: 'https://bitwarden.com/help/access-tokens/',
};

export const samples: Samples = {
  'bitwarden-access-token': [
    'BWS_ACCESS_TOKEN=',
    '0\\.[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}\\.[A-Za-z0-9]{30}:[A-Za-z0-9+/]{22}==',
    '',
  ],
};
