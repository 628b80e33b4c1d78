import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'pyx',
  name: 'pyx',
  home: ['pyx.dev'],
  rules: [
    {
      id: 'pyx-token',
      kind: 'token',
      late: true,
      literals: ['sk-pyx-', 'tp-pyx-'],
      pattern: /(?:sk|tp)-pyx-[A-Za-z\d]{46,64}/,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://docs.pyx.dev/authentication',
  advice: 'Revoke the token; publish from CI with trusted publishing.',
  source: 'https://docs.pyx.dev/authentication',
};

export const samples: Samples = {
  'pyx-token': 'sk-pyx-2[A-Za-z]{45}',
};
