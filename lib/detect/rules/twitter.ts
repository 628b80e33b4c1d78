import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'twitter',
  name: 'X',
  home: ['developer.x.com', 'developer.twitter.com', 'console.x.com'],
  rules: [
    {
      id: 'twitter-bearer-token',
      kind: 'bearer token',
      // What comes first is the number of the app, which stays the same; zeros in base64 are no app.
      literals: ['AAAAAAAAAAAAAAAAAAAAA'],
      pattern: /A{21}(?!A{19})\w{2,8}A{5,10}(?<value>[\w%]{25,45}%3D\w{40,60})/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://developer.x.com/en/portal/projects-and-apps',
  docs: 'https://docs.x.com/fundamentals/authentication/overview',
  advice: 'Regenerate the keys and tokens of the app, and lower its permissions to what it needs.',
  source: 'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml',
};

export const samples: Samples = {
  'twitter-bearer-token': [
    'AAAAAAAAAAAAAAAAAAAAAMLheAAAAAAA',
    '0%2B[A-Za-z0-9]{28}%3D[A-Za-z0-9]{50}',
    '',
  ],
};
