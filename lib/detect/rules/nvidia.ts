import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'nvidia',
  name: 'NVIDIA',
  home: ['build.nvidia.com', 'org.ngc.nvidia.com'],
  rules: [
    {
      id: 'nvidia-key',
      kind: 'API key',
      pattern: /nvapi-[\w-]{60,70}(?![\w-])/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://org.ngc.nvidia.com/setup/api-keys',
  docs: 'https://docs.nvidia.com/ngc/latest/ngc-user-guide.html',
  advice: 'Delete the key and create one with fewer services and an expiry date.',
  source: 'https://docs.nvidia.com/ngc/latest/ngc-user-guide.html',
};

export const samples: Samples = {
  'nvidia-key': 'nvapi-[\\w-]{64}',
};
