import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'sentry',
  name: 'Sentry',
  home: ['*.sentry.io/settings', 'sentry.io/settings'],
  rules: [
    {
      id: 'sentry-user-token',
      kind: 'user auth token',
      pattern: /sntry[aiu]_[\da-f]{64}/,
    },
    {
      id: 'sentry-org-token',
      kind: 'organization auth token',
      pattern: /sntrys_eyJ[A-Za-z\d+/]{40,500}={0,2}_[A-Za-z\d+/]{43}/,
    },
    {
      id: 'sentry-dsn',
      kind: 'DSN',
      literals: ['://'],
      pattern:
        /(?<=https?):\/\/(?<value>[\da-f]{32})(?=(?::[\da-f]{32})?@o\d{1,9}\.ingest\.(?:\w\w\.)?sentry\.io\/\d)/,
      class: 'publishable',
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://sentry.io/settings/account/api/auth-tokens/',
  docs: 'https://docs.sentry.io/account/auth-tokens/',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://github.com/getsentry/rfcs/blob/main/text/0091-ci-upload-tokens.md',
  rules: {
    'sentry-dsn': {
      advice: 'Made for clients; rate limits and inbound filters bound its misuse.',
      docs: 'https://docs.sentry.io/concepts/key-terms/dsn-explainer/',
    },
  },
};

export const samples: Samples = {
  'sentry-user-token': 'sntryu_[0-9a-f]{64}',
  'sentry-org-token': 'sntrys_eyJpYXQiO[A-Za-z0-9+/]{120}=_[A-Za-z0-9+/]{43}',
  'sentry-dsn': ['https://', '[0-9a-f]{32}', '@o45012.ingest.us.sentry.io/4507'],
};
