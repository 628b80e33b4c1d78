import { atlassian } from '../checks/atlassian';
import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'atlassian',
  name: 'Atlassian',
  home: ['id.atlassian.com/manage-profile', 'admin.atlassian.com'],
  rules: [
    {
      id: 'atlassian-api-token',
      kind: 'API token',
      pattern: /ATATT3[\w=-]{80,800}=[\dA-F]{8}/,
      check: atlassian,
    },
    {
      id: 'atlassian-admin-key',
      kind: 'organization API key',
      pattern: /ATCTT3[\w=-]{80,800}=[\dA-F]{8}/,
      check: atlassian,
    },
    {
      id: 'bitbucket-app-password',
      kind: 'Bitbucket app password',
      env: 'BITBUCKET_APP_PASSWORD',
      pattern: /ATBB[A-Za-z\d]{24}[\dA-F]{8}/,
      check: atlassian,
      home: ['bitbucket.org/account/settings'],
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://id.atlassian.com/manage-profile/security/api-tokens',
  docs: 'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
  advice: 'Revoke the token, then create one with scopes and an expiry date.',
  source:
    'https://community.atlassian.com/forums/Bitbucket-questions/Can-we-confirm-BitBucket-s-token-prefixes/qaq-p/3093481',
  rules: {
    'bitbucket-app-password': { revoke: 'https://bitbucket.org/account/settings/app-passwords/' },
  },
};

export const samples: Samples = {};
