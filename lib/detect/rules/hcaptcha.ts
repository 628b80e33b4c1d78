import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'hcaptcha',
  name: 'hCaptcha',
  home: ['dashboard.hcaptcha.com'],
  rules: [
    {
      id: 'hcaptcha-secret',
      kind: 'secret key',
      pattern: /ES_[\da-f]{32}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://dashboard.hcaptcha.com/settings',
  docs: 'https://docs.hcaptcha.com/#server',
  advice: 'Generate a new secret in the settings.',
  source: 'https://docs.hcaptcha.com/#server',
};

export const samples: Samples = {
  'hcaptcha-secret': 'ES_[0-9a-f]{32}',
};
