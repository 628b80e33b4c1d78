import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'hubspot',
  name: 'HubSpot',
  home: ['app.hubspot.com/private-apps', 'app.hubspot.com/settings'],
  rules: [
    {
      id: 'hubspot-token',
      kind: 'private app token',
      literals: ['pat-na', 'pat-eu', 'pat-ap'],
      pattern: /pat-(?:na|eu|ap)\d-[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.hubspot.com/private-apps/',
  docs: 'https://developers.hubspot.com/docs/apps/legacy-apps/private-apps/overview',
  advice: 'Rotate the token on the private app’s page and remove scopes it does not need.',
  source: 'https://developers.hubspot.com/docs/apps/legacy-apps/private-apps/overview',
};

export const samples: Samples = {
  'hubspot-token': 'pat-na1-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}',
};
