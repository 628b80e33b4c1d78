import { base36Tail7 } from '../checks/checksum';
import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'gitlab',
  name: 'GitLab',
  home: ['gitlab.com/-/user_settings', 'gitlab.com/**/-/settings'],
  rules: [
    {
      id: 'gitlab-pat',
      kind: 'personal access token',
      pattern: /glpat-[\w-]{20}(?![\w-]|\.\d\d\.)/,
    },
    {
      id: 'gitlab-pat-routable',
      kind: 'personal access token',
      pattern: /glpat-[\w-]{27,300}\.(?:01\.)?[\da-z]{9}/,
      check: base36Tail7,
    },
    {
      id: 'gitlab-oauth-secret',
      kind: 'OAuth application secret',
      pattern: /gloas-[\w-]{64}/,
    },
    {
      id: 'gitlab-deploy-token',
      kind: 'deploy token',
      pattern: /gldt-[\w-]{20}/,
    },
    {
      id: 'gitlab-runner-token',
      kind: 'runner authentication token',
      pattern: /glrt-(?:t\d_)?[\w-]{20,300}(?:\.[\da-z.]{9,12})?/,
    },
    {
      id: 'gitlab-runner-registration',
      kind: 'runner registration token',
      pattern: /GR1348941[\w-]{20}/,
    },
    {
      id: 'gitlab-job-token',
      kind: 'CI job token',
      env: 'CI_JOB_TOKEN',
      pattern: /glcbt-(?:[\da-zA-Z]{1,5}_)?[\w-]{20}/,
    },
    {
      id: 'gitlab-trigger-token',
      kind: 'pipeline trigger token',
      pattern: /glptt-[\da-f]{40}/,
    },
    {
      id: 'gitlab-feed-token',
      kind: 'feed token',
      pattern: /glft-(?:[\da-f]{64}-\d{1,12}|[\w-]{20})(?![\w-])/,
    },
    {
      id: 'gitlab-mail-token',
      kind: 'incoming mail token',
      late: true,
      pattern: /glimt-[\w-]{25}/,
    },
    {
      id: 'gitlab-agent-token',
      kind: 'agent token',
      pattern: /glagent-[\w-]{50}/,
    },
    {
      id: 'gitlab-scim-token',
      kind: 'SCIM token',
      late: true,
      pattern: /glsoat-[\w-]{20}/,
    },
    {
      id: 'gitlab-feature-flags',
      kind: 'feature flag client token',
      late: true,
      pattern: /glffct-[\w-]{20}/,
    },
    {
      id: 'gitlab-runner-refresh',
      kind: 'runner or workspace token',
      pattern: /gl(?:rtr|wt)-[\w-]{20,300}(?![\w-])/,
      late: true,
    },
    {
      id: 'gitlab-session',
      kind: 'session cookie',
      late: true,
      env: 'GITLAB_SESSION',
      pattern: /_gitlab_session=(?<value>[\da-f]{32})(?!\w)/,
    },
    {
      // An instance may have a prefix of its own before that of the kind.
      id: 'gitlab-instance-token',
      kind: 'token of an instance',
      literals: ['-glpat-', '-gldt-', '-glrt-', '-glcbt-'],
      pattern: /(?<=\w)-gl(?:pat|dt|rt|cbt)-[\w-]{20,300}(?:\.[a-z\d.]{9,12})?(?![\w-])/,
      late: true,
    },
    {
      id: 'gitlab-routable-token',
      kind: 'token',
      literals: [
        'gldt-',
        'glcbt-',
        'glptt-',
        'glft-',
        'glimt-',
        'glagent-',
        'glsoat-',
        'glffct-',
        'gloas-',
        'glrtr-',
        'glwt-',
      ],
      pattern: /gl(?:agent|cbt|dt|ffct|ft|imt|oas|ptt|rtr|soat|wt)-[\w-]{27,300}\.01\.[\da-z]{9}/,
      check: base36Tail7,
      late: true,
    },
    {
      id: 'gitlab-job-jwt',
      kind: 'CI job token',
      env: 'CI_JOB_TOKEN',
      pattern: /glcbt-eyJ[\w-]{10,300}\.eyJ[\w-]{20,3000}\.[\w-]{80,700}(?![\w-])/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://gitlab.com/-/user_settings/personal_access_tokens',
  docs: 'https://docs.gitlab.com/security/tokens/',
  advice: 'Revoke the token, then create one with fewer scopes and an expiry date.',
  source: 'https://docs.gitlab.com/security/tokens/#token-prefixes',
  rules: {
    'gitlab-instance-token': {
      source:
        'https://docs.gitlab.com/administration/settings/account_and_limit_settings/#instance-token-prefix',
    },
    'gitlab-routable-token': {
      source:
        'https://handbook.gitlab.com/handbook/engineering/architecture/design-documents/cells/routable_tokens/',
    },
    'gitlab-job-jwt': { advice: 'It ends with its job; cancel the job if it still runs.' },
    'gitlab-pat-routable': {
      source:
        'https://handbook.gitlab.com/handbook/engineering/architecture/design-documents/cells/routable_tokens/',
    },
    'gitlab-job-token': { advice: 'It ends with its job; cancel the job if it still runs.' },
    'gitlab-session': {
      revoke: 'https://gitlab.com/-/user_settings/active_sessions',
      docs: 'https://docs.gitlab.com/user/profile/active_sessions/',
      advice: 'End the session; signing out does it.',
    },
  },
};

export const samples: Samples = {
  'gitlab-pat': 'glpat-[\\w-]{20}',
  'gitlab-instance-token': ['acme', '-glpat-[A-Za-z0-9_-]{19}[A-Za-z0-9]', ''],
  'gitlab-oauth-secret': 'gloas-[0-9a-f]{64}',
  'gitlab-deploy-token': 'gldt-[\\w-]{20}',
  'gitlab-runner-token': 'glrt-[\\w-]{20}',
  'gitlab-runner-registration': 'GR1348941[\\w-]{20}',
  'gitlab-job-token': 'glcbt-[0-9a-f]{2}_[\\w-]{20}',
  'gitlab-trigger-token': 'glptt-[0-9a-f]{40}',
  'gitlab-feed-token': 'glft-[\\w-]{20}',
  'gitlab-mail-token': 'glimt-[0-9a-z]{25}',
  'gitlab-agent-token': 'glagent-[\\w-]{50}',
  'gitlab-scim-token': 'glsoat-[\\w-]{20}',
  'gitlab-feature-flags': 'glffct-[\\w-]{20}',
  'gitlab-runner-refresh': 'glrtr-[A-Za-z0-9]{27}',
  'gitlab-session': ['_gitlab_session=', '[0-9a-f]{32}', ''],
  'gitlab-job-jwt': 'glcbt-eyJ[A-Za-z0-9]{80}\\.eyJ[A-Za-z0-9]{200}\\.[\\w-]{342}',
};
