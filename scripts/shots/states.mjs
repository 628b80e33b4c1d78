import { caught, clipboard } from './page-states.mjs';

/** The states of the dialog, the notice and the popup that are worth looking at. */
const github = {
  title: 'GitHub personal access token',
  provider: 'GitHub',
  proof: ['Checksum valid'],
  preview: 'ghp_…9f2c',
  revokeUrl: 'https://github.com/settings/tokens',
  advice: 'If it is in use, replace it with a fine-grained token first.',
};
const stripe = {
  title: 'Stripe secret key',
  provider: 'Stripe',
  proof: ['Live mode'],
  preview: 'sk_live_…tK4e',
  revokeUrl: 'https://dashboard.stripe.com/apikeys',
};
const jwt = {
  title: 'Supabase service role key',
  provider: 'Supabase',
  proof: ['JWT', 'Expires in 9 years', 'Role: service_role'],
  preview: 'eyJh…Qx0M',
};
const one = {
  door: 'paste',
  host: 'github.com',
  destination: 'tracker',
  findings: [github],
  excerpt: [
    [{ text: '$ git push origin main' }],
    [
      { text: 'remote: https://x-access-token:' },
      { text: '$GITHUB_TOKEN', mark: 0 },
      { text: '@github.com/acme/app.git' },
    ],
    [{ text: 'fatal: unable to access the repository: 403' }],
  ],
  overridable: true,
  allow: { scopes: ['fingerprint', 'rule', 'site'] },
};
const several = {
  ...one,
  door: 'send',
  host: 'app.slack.com',
  destination: 'chat',
  findings: [github, stripe, jwt],
  excerpt: [
    [{ text: 'GITHUB_TOKEN=' }, { text: '$GITHUB_TOKEN', mark: 0 }],
    [{ text: 'STRIPE_KEY=' }, { text: '$STRIPE_SECRET_KEY', mark: 1 }],
    [],
    [{ text: 'SUPABASE=' }, { text: '$SUPABASE_SERVICE_ROLE_KEY', mark: 2 }],
  ],
};

/** @type {Record<string, { request: object; act?: string }>} */
export const dialogs = {
  one: { request: one },
  several: { request: several },
  long: {
    request: {
      ...one,
      door: 'submit',
      host: 'a-very-long-subdomain-of-a-customer.internal-issue-tracker.example.com',
      findings: [
        { ...jwt, title: 'Supabase service role key with an unusually long descriptive name' },
      ],
    },
  },
  many: {
    request: {
      ...several,
      findings: Array.from({ length: 20 }, () => [github, stripe, jwt]).flat(),
    },
  },
  file: {
    request: {
      ...one,
      door: 'file',
      message: `In ${'production-server_'.repeat(8)}.env.zip/config/secrets/production.env`,
    },
  },
  block: {
    request: {
      ...one,
      overridable: false,
      allow: { scopes: [] },
      message: 'Acme’s policy: live keys never go to trackers. Ask security@acme.example for help.',
    },
  },
  network: { request: { ...one, door: 'network' } },
  allow: { request: one, act: 'allow' },
  hold: { request: one, act: 'hold' },
  hint: { request: one, act: 'hint' },
};

export const notices = {
  watched: { texts: ['Secrets in this field: 1. Keyslip asks before they are sent.'], count: 1 },
  warning: {
    texts: ['Google API key: check before you share it.'],
    count: 1,
    actions: [{ label: 'Redact' }],
  },
};

const proof = [
  'A sample key is recognised',
  'A sample key would be stopped',
  'Paste, typing and send are watched first',
  'Network requests are watched',
  'The dialog is ready',
  'Your settings are loaded',
].map((label) => ({ label, ok: true }));
const guarded = {
  host: 'github.com',
  guard: 'guarded',
  coverage: 'built-in',
  late: false,
  proof,
  frames: { guarded: 1, total: 1, unguarded: 0 },
  floor: null,
  locked: false,
  mode: 'block',
  pausedUntil: null,
  exceptions: [],
  page: [],
  caught: [],
  clipboard: { step: 'idle' },
  unsaved: false,
  problems: [],
};
const exceptions = [
  {
    id: 'a',
    label: 'Stripe secret key sk_live_…tK4e',
    reason: 'Already revoked',
    expires: '1 December 2026, 15:42',
  },
  { id: 'b', label: 'GitHub personal access token', reason: 'Test value', expires: null },
];

export const popups = {
  guarded,
  proof: {
    state: { ...guarded, frames: { guarded: 2, total: 3, unguarded: 1 }, exceptions },
    open: true,
  },
  caught: { ...guarded, exceptions, caught, clipboard },
  paused: { ...guarded, guard: 'paused', pausedUntil: new Date(2026, 10, 24, 15, 42).getTime() },
  off: { ...guarded, guard: 'off', mode: 'off' },
  warn: { ...guarded, mode: 'warn' },
  'not-covered': {
    ...guarded,
    host: 'example.org',
    guard: 'not-covered',
    coverage: 'none',
    proof: [],
    frames: { guarded: 0, total: 1, unguarded: 0 },
  },
  withheld: { ...guarded, guard: 'withheld', coverage: 'withheld', proof: [] },
  absent: { ...guarded, guard: 'absent', proof: [] },
  managed: { ...guarded, floor: 'hold' },
  locked: { ...guarded, locked: true, mode: 'warn' },
  unsaved: { ...guarded, unsaved: true },
  withdrawn: { ...guarded, coverage: 'withheld' },
  added: { ...guarded, host: 'tracker.example.org', coverage: 'site', late: true },
  every: { ...guarded, host: 'example.org', coverage: 'every' },
  'browser-page': { ...guarded, host: null, guard: 'not-covered', coverage: 'none', proof: [] },
  checking: {
    ...guarded,
    guard: 'checking',
    proof: [],
    frames: { guarded: 0, total: 1, unguarded: 0 },
  },
  failed: {
    ...guarded,
    guard: 'failed',
    proof: proof.map((line, i) => ({ ...line, ok: i !== 3 })),
    problems: ['settings.mode', 'settings.sites[github.com]'],
  },
};
