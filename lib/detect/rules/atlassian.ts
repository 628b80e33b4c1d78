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
      late: true,
    },
    {
      id: 'atlassian-data-center-token',
      kind: 'Data Center access token',
      late: true,
      env: 'JIRA_TOKEN',
      named: 'jira*token|confluence*token|atlassian*token|bitbucket*token',
      pattern: /[MNO][A-Za-z\d+/]{15}O[g-v][A-Za-z\d+/]{26}/,
    },
    {
      id: 'bitbucket-data-center-token',
      kind: 'Bitbucket Data Center token',
      env: 'BITBUCKET_TOKEN',
      // "BBDC-", then the base64 of a number, a colon and 20 bytes.
      pattern: /BBDC-[MNO][A-Za-z\d+/]{15}O[g-v][A-Za-z\d+/]{26}/,
      late: true,
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
    'atlassian-data-center-token': {
      revoke:
        'https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html',
      docs: 'https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html',
      advice: 'Revoke the token in your profile, then create one with an expiry date.',
      source:
        'https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html',
    },
    'bitbucket-app-password': { revoke: 'https://bitbucket.org/account/settings/app-passwords/' },
  },
};

export const samples: Samples = {
  'bitbucket-data-center-token': 'BBDC-MDg5[A-Za-z0-9]{12}Ok[A-Za-z0-9]{26}',
  'atlassian-data-center-token': ['JIRA_TOKEN=', 'MDg5[A-Za-z0-9]{12}Ok[A-Za-z0-9]{26}', ''],
};
