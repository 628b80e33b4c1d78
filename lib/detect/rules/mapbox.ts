import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'mapbox',
  name: 'Mapbox',
  home: ['console.mapbox.com', 'account.mapbox.com'],
  rules: [
    {
      id: 'mapbox-secret-token',
      kind: 'secret token',
      pattern: /sk\.eyJ[\w-]{40,200}\.[\w-]{22}(?![\w-])/,
    },
    {
      id: 'mapbox-public-token',
      kind: 'public token',
      late: true,
      pattern: /pk\.eyJ[\w-]{40,200}\.[\w-]{22}(?![\w-])/,
      class: 'publishable',
    },
    {
      id: 'mapbox-temporary-token',
      kind: 'temporary token',
      pattern: /tk\.eyJ[\w-]{40,400}\.[\w-]{22}(?![\w-])/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://console.mapbox.com/account/access-tokens/',
  docs: 'https://docs.mapbox.com/accounts/guides/tokens/',
  advice: 'Delete the token, and limit public ones to the addresses of your site.',
  source: 'https://docs.mapbox.com/accounts/guides/tokens/',
};

export const samples: Samples = {
  'mapbox-secret-token': 'sk\\.eyJ1Ijoi[A-Za-z0-9]{60}\\.[\\w-]{22}',
  'mapbox-public-token': 'pk\\.eyJ1Ijoi[A-Za-z0-9]{60}\\.[\\w-]{22}',
  'mapbox-temporary-token': 'tk\\.eyJ1Ijoi[A-Za-z0-9]{90}\\.[\\w-]{22}',
};
