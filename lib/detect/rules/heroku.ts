import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'heroku',
  name: 'Heroku',
  home: ['dashboard.heroku.com'],
  rules: [
    {
      id: 'heroku-platform-key',
      kind: 'API key',
      pattern: /HRKU-[\w-]{60}(?![\w-])/,
    },
    {
      id: 'heroku-api-key',
      kind: 'API key',
      named: 'heroku*key|heroku*token',
      pattern: /[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://dashboard.heroku.com/account/applications',
  docs: 'https://devcenter.heroku.com/articles/authentication',
  advice: 'Regenerate the key, or revoke the authorization.',
  source: 'https://devcenter.heroku.com/articles/authentication',
};

export const samples: Samples = {
  'heroku-platform-key': 'HRKU-AA[\\w-]{58}',
  'heroku-api-key': [
    'HEROKU_API_KEY=',
    '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}',
    '',
  ],
};
