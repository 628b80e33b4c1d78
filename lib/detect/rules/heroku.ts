import type { Provider, ProviderFacts } from '../rule';

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
