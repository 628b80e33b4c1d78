import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'ipinfo',
  name: 'IPinfo',
  home: ['ipinfo.io/account', 'ipinfo.io/dashboard'],
  rules: [
    {
      id: 'ipinfo-token',
      kind: 'access token',
      named: 'ipinfo*token|ipinfo*key',
      pattern: /[\da-f]{14}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://ipinfo.io/account/token',
  docs: 'https://ipinfo.io/developers#authentication',
  advice: 'Reset the token; list domains for tokens used in pages.',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/ipinfo',
};

export const samples: Samples = {
  'ipinfo-token': ['IPINFO_TOKEN=', '[0-9a-f]{14}', ''],
};
