import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'teamcity',
  name: 'TeamCity',
  home: ['*.teamcity.com'],
  rules: [
    {
      id: 'teamcity-token',
      kind: 'access token',
      late: true,
      env: 'TEAMCITY_TOKEN',
      pattern: /eyJ0eXAiOiAiVENWMiJ9\.[\w-]{36}\.[\w-]{48}(?![\w-])/,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://www.jetbrains.com/help/teamcity/configuring-your-user-profile.html#Managing+Access+Tokens',
  advice: 'Delete the token on the page of your profile; the next one can have a permission scope.',
  source:
    'https://www.jetbrains.com/help/teamcity/configuring-your-user-profile.html#Managing+Access+Tokens',
};

export const samples: Samples = {
  'teamcity-token': 'eyJ0eXAiOiAiVENWMiJ9\\.[A-Za-z0-9]{36}\\.[A-Za-z0-9]{48}',
};
