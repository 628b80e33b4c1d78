import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'zoho',
  name: 'Zoho',
  home: ['api-console.zoho.com', 'api-console.zoho.eu', 'api-console.zoho.in'],
  rules: [
    {
      id: 'zoho-token',
      kind: 'OAuth token',
      late: true,
      pattern: /1000\.[\da-f]{32}\.[\da-f]{32}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://accounts.zoho.com/home#sessions/connectedapps',
  docs: 'https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token.html',
  advice: 'Revoke the refresh token by the API, or remove the connected app.',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/cmd/generate/config/rules/zoho.go',
};

export const samples: Samples = {
  'zoho-token': '1000\\.[0-9a-f]{32}\\.[0-9a-f]{32}',
};
