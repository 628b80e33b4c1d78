import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'openweather',
  name: 'OpenWeather',
  home: ['home.openweathermap.org'],
  rules: [
    {
      id: 'openweather-key',
      kind: 'API key',
      late: true,
      pattern: /openweathermap\.org\/[^\s"'`<>]{0,200}?[?&]app_?id=(?<value>[\da-f]{32})(?!\w)/i,
      literals: ['openweathermap.org/'],
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://home.openweathermap.org/api_keys',
  docs: 'https://openweathermap.org/appid',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://openweathermap.org/appid',
};

export const samples: Samples = {
  'openweather-key': [
    'https://api.openweathermap.org/data/2.5/weather?q=London&appid=',
    '[0-9a-f]{32}',
    '',
  ],
};
