import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'shipengine',
  name: 'ShipEngine',
  home: ['dashboard.shipengine.com'],
  rules: [
    {
      id: 'shipengine-key',
      kind: 'API key',
      named: 'shipengine*key',
      pattern: /[A-Za-z\d+/]{43}/,
    },
    {
      id: 'shipengine-test-key',
      kind: 'test API key',
      named: 'shipengine*key',
      pattern: /TEST_[A-Za-z\d+/]{43}/,
      mode: 'test',
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://dashboard.shipengine.com/',
  docs: 'https://www.shipengine.com/docs/auth/',
  advice: 'Delete the key in the dashboard; keep test and production keys apart.',
  source: 'https://www.shipengine.com/docs/auth/',
};

export const samples: Samples = {
  'shipengine-key': ['SHIPENGINE_API_KEY=', '[A-Za-z0-9+/]{43}', ''],
  'shipengine-test-key': ['SHIPENGINE_API_KEY=', 'TEST_[A-Za-z0-9+/]{43}', ''],
};
