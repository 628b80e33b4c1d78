import { base62Tail4 } from '../checks/checksum';
import { fineGrained } from '../checks/github';
import { appToken } from '../checks/jwt';
import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'github',
  name: 'GitHub',
  home: [
    'github.com/settings',
    'github.com/organizations/*/settings',
    'github.com/*/*/settings/secrets',
  ],
  rules: [
    {
      id: 'github-pat',
      kind: 'personal access token',
      pattern: /ghp_[A-Za-z0-9]{36}/,
      check: base62Tail4,
      proven: true,
    },
    {
      id: 'github-fine-grained-pat',
      kind: 'fine-grained personal access token',
      pattern: /github_pat_\d[A-Za-z0-9]{21}_[A-Za-z0-9]{59}/,
      check: fineGrained,
      proven: true,
    },
    {
      id: 'github-oauth',
      kind: 'OAuth access token',
      pattern: /gho_[A-Za-z0-9]{36}/,
      check: base62Tail4,
      proven: true,
    },
    {
      id: 'github-app-user',
      kind: 'app user token',
      pattern: /ghu_[A-Za-z0-9]{36}/,
      check: base62Tail4,
      proven: true,
    },
    {
      id: 'github-app-installation',
      kind: 'app installation token',
      pattern: /ghs_[A-Za-z0-9]{36}/,
      check: base62Tail4,
      proven: true,
    },
    {
      id: 'github-app-jwt',
      kind: 'app installation token',
      pattern: /ghs_\d{1,12}_eyJ[\w-]{10,500}\.eyJ[\w-]{20,4000}\.[\w-]{40,700}/,
      check: appToken,
    },
    {
      id: 'github-refresh',
      kind: 'refresh token',
      pattern: /ghr_[A-Za-z0-9]{76}/,
      check: base62Tail4,
      proven: true,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://github.com/settings/tokens',
  docs: 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens',
  advice: 'Delete the token, then create a fine-grained one for the repositories it needs.',
  source:
    'https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/',
  rules: {
    'github-fine-grained-pat': { revoke: 'https://github.com/settings/personal-access-tokens' },
    'github-oauth': {
      revoke: 'https://github.com/settings/applications',
      advice: 'Revoke the app’s access, then sign in with it again.',
    },
    'github-app-user': {
      revoke: 'https://github.com/settings/apps/authorizations',
      advice: 'Revoke the app’s authorization; user tokens of apps end after eight hours.',
    },
    'github-app-installation': {
      docs: 'https://docs.github.com/en/rest/apps/installations#revoke-an-installation-access-token',
      advice: 'It ends within an hour; revoke it by the API if it is in use now.',
    },
    'github-app-jwt': {
      docs: 'https://docs.github.com/en/rest/apps/installations#revoke-an-installation-access-token',
      advice: 'It ends within an hour; revoke it by the API if it is in use now.',
      source:
        'https://github.blog/changelog/2026-05-15-github-app-installation-tokens-per-request-override-header/',
    },
    'github-refresh': {
      revoke: 'https://github.com/settings/apps/authorizations',
      advice: 'Revoke the app’s authorization; a refresh token lives for six months.',
    },
  },
};

export const samples: Samples = {};
