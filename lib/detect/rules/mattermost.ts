import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'mattermost',
  name: 'Mattermost',
  home: [],
  rules: [
    {
      id: 'mattermost-token',
      kind: 'access token',
      named: 'mattermost*token|^mm*token',
      pattern: /[a-z\d]{26}/,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://developers.mattermost.com/integrate/reference/personal-access-token/',
  advice: 'Delete the token under Profile, Security; use bot accounts instead of personal tokens.',
  source: 'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml',
};

export const samples: Samples = {
  'mattermost-token': ['MATTERMOST_TOKEN=', '[a-z0-9]{26}', ''],
};
