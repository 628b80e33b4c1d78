import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'tinybird',
  name: 'Tinybird',
  home: ['app.tinybird.co', 'cloud.tinybird.co'],
  rules: [
    {
      id: 'tinybird-token',
      kind: 'token',
      late: true,
      pattern: /p\.eyJ[\w-]{40,250}\.[\w-]{43}(?![\w-])/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://cloud.tinybird.co/',
  docs: 'https://www.tinybird.co/docs/forward/administration/tokens',
  advice: 'Refresh the token in the workspace; static tokens can be limited to one resource.',
  source: 'https://www.tinybird.co/docs/forward/administration/tokens',
};

export const samples: Samples = {
  'tinybird-token': 'p\\.eyJ1IjogI[A-Za-z0-9]{110}\\.[\\w-]{43}',
};
