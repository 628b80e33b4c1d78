import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'xai',
  name: 'xAI',
  home: ['console.x.ai'],
  rules: [
    {
      id: 'xai-key',
      kind: 'API key',
      pattern: /xai-[A-Za-z\d]{80}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://console.x.ai/',
  docs: 'https://docs.x.ai/docs/key-information/consumption-and-rate-limits',
  advice: 'Disable the key and create one with fewer permissions.',
  source: 'https://docs.x.ai/docs/overview',
};

export const samples: Samples = {
  'xai-key': 'xai-[A-Za-z0-9]{80}',
};
