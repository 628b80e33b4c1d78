import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'riot',
  name: 'Riot Games',
  home: ['developer.riotgames.com'],
  rules: [
    {
      id: 'riot-key',
      kind: 'API key',
      pattern: /RGAPI-[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://developer.riotgames.com/docs/portal',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://developer.riotgames.com/docs/portal',
};

export const samples: Samples = {
  'riot-key': 'RGAPI-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}',
};
