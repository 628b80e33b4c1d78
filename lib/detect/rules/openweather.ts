import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'openweather',
  name: 'OpenWeather',
  home: ['home.openweathermap.org'],
  rules: [
    {
      id: 'openweather-key',
      kind: 'API key',
      named: 'openweather*key|^owm*key',
      pattern: /[\da-f]{32}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://home.openweathermap.org/api_keys',
  docs: 'https://openweathermap.org/appid',
  advice: 'Delete the key in the account, and generate another.',
  source:
    'https://github.com/betterleaks/betterleaks/blob/main/cmd/generate/config/rules/openweather.go',
};

export const samples: Samples = {
  'openweather-key': ['OPENWEATHER_API_KEY=', '[0-9a-f]{32}', ''],
};
