import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'runpod',
  name: 'RunPod',
  home: ['www.runpod.io/console', 'console.runpod.io'],
  rules: [
    {
      id: 'runpod-key',
      kind: 'API key',
      pattern: /rpa_[A-Za-z\d]{40,60}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://console.runpod.io/user/settings',
  docs: 'https://docs.runpod.io/get-started/api-keys',
  advice: 'Disable the key at once, then create a restricted one for the endpoints it calls.',
  source: 'https://docs.runpod.io/get-started/api-keys',
};

export const samples: Samples = {
  'runpod-key': 'rpa_[A-Z0-9]{40}[a-z0-9]{6}',
};
