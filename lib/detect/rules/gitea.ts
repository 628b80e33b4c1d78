import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'gitea',
  name: 'Gitea',
  home: [],
  rules: [
    {
      id: 'gitea-token',
      kind: 'access token',
      late: true,
      env: 'GITEA_TOKEN',
      named: 'gitea*token|gitea*key|forgejo*token|codeberg*token',
      pattern: /[\da-f]{40}/,
    },
    {
      id: 'gitea-oauth-secret',
      kind: 'OAuth client secret',
      pattern: /gto_[a-z2-7]{52}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://docs.gitea.com/development/api-usage',
  advice: 'Delete the token under Settings, Applications, and create one with fewer scopes.',
  source: 'https://docs.gitea.com/development/api-usage',
};

export const samples: Samples = {
  'gitea-token': ['GITEA_TOKEN=', '[0-9a-f]{40}', ''],
  'gitea-oauth-secret': 'gto_[a-z2-7]{52}',
};
