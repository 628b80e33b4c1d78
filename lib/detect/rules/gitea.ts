import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'gitea',
  name: 'Gitea',
  home: ['codeberg.org/user/settings', 'gitea.com/user/settings'],
  rules: [
    {
      id: 'gitea-token',
      kind: 'access token',
      named: 'gitea*token|gitea*key|forgejo*token|codeberg*token|gogs*token',
      pattern: /[\da-f]{40}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://codeberg.org/user/settings/applications',
  docs: 'https://docs.gitea.com/development/api-usage',
  advice: 'Delete the token in the settings, and give the next one just the scopes it needs.',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml',
};

export const samples: Samples = {
  'gitea-token': ['GITEA_TOKEN=', '[0-9a-f]{40}', ''],
};
