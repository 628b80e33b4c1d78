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
    {
      id: 'hcaptcha-legacy-secret',
      kind: 'secret key',
      named: 'hcaptcha*secret|hcaptcha*secretkey',
      pattern: /0x[\da-fA-F]{40}/,
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
  'hcaptcha-legacy-secret': ['HCAPTCHA_SECRET_KEY=', '0x[0-9a-fA-F]{40}', ''],
};
