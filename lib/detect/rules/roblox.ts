import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'roblox',
  name: 'Roblox',
  home: ['www.roblox.com/my'],
  rules: [
    {
      id: 'roblox-cookie',
      kind: 'session cookie',
      literals: ['WARNING:-DO-NOT-SHARE-THIS'],
      pattern: /WARNING:-DO-NOT-SHARE-THIS\.[^\n|]{40,160}\|_(?<value>[\w.-]{100,2000})/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://create.roblox.com/docs/cloud/auth/api-keys',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://create.roblox.com/docs/cloud/auth/api-keys',
};

export const samples: Samples = {
  'roblox-cookie': [
    '_|WARNING:-DO-NOT-SHARE-THIS.--Sharing-this-will-allow-someone-to-log-in-as-you.|_',
    '[A-F0-9]{400}',
    '',
  ],
};
