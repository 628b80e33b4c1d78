import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'voiceflow',
  name: 'Voiceflow',
  home: ['creator.voiceflow.com'],
  rules: [
    {
      id: 'voiceflow-key',
      kind: 'API key',
      pattern: /VF\.(?:DM|WS)\.[\da-f]{24}\.[A-Za-z\d]{16}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://docs.voiceflow.com/reference/authentication',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://docs.voiceflow.com/reference/authentication',
};

export const samples: Samples = {
  'voiceflow-key': 'VF\\.DM\\.[0-9a-f]{24}\\.[A-Za-z0-9]{16}',
};
