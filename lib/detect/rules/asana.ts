import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'asana',
  name: 'Asana',
  home: ['app.asana.com/0/my-apps'],
  rules: [
    {
      id: 'asana-pat',
      kind: 'personal access token',
      literals: Array.from('0123456789', (digit) => `2/${digit}`),
      pattern: /2\/\d{15,17}\/\d{15,17}:[\da-f]{32}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.asana.com/0/my-apps',
  docs: 'https://developers.asana.com/docs/personal-access-token',
  advice: 'Delete the token and create another.',
  source: 'https://developers.asana.com/docs/personal-access-token',
};

export const samples: Samples = {
  'asana-pat': '2/[1-9]\\d{15}/[1-9]\\d{15}:[0-9a-f]{32}',
};
