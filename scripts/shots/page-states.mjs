/** The states of the pages of the extension that are worth looking at. */
const at = (day, hour) => new Date(2026, 10, day, hour, 41).getTime();
const exception = {
  id: 'a',
  by: 'fingerprint',
  value: '00',
  site: 'github.com/acme',
  reason: 'revoked',
  label: 'Stripe secret key sk_live_…tK4e',
  created: at(20, 9),
  expires: at(23, 9),
};
const exceptions = [
  exception,
  { ...exception, id: 'b', label: 'GitHub personal access token', site: null, expires: null },
  {
    ...exception,
    id: 'c',
    label: 'OpenAI API key sk-…81aZ',
    reason: 'test-value',
    expires: at(30, 9),
  },
];
const entry = {
  id: '1',
  time: at(24, 9),
  host: 'github.com',
  kind: 'tracker',
  door: 'paste',
  rule: 'github-pat',
  title: 'GitHub personal access token',
  preview: 'ghp_…9f2c',
  outcome: 'redacted',
};
const history = [
  entry,
  {
    ...entry,
    id: '2',
    host: 'app.slack.com',
    door: 'send',
    title: 'Stripe secret key',
    preview: 'sk_live_…tK4e',
    outcome: 'let-through',
    why: { exception: 'a', reason: 'revoked' },
    time: at(23, 17),
  },
  { ...entry, id: '3', host: 'chatgpt.com', door: 'type', outcome: 'cancelled', time: at(22, 8) },
];
const customRules = [
  {
    id: 'custom:acme',
    name: 'Acme deploy token',
    env: 'ACME',
    literal: 'acme_',
    source: 'acme_[a-z0-9]{32}',
  },
];
const settings = {
  version: 2,
  mode: 'block',
  sites: {
    'chat.acme.example': { mode: 'warn' },
    'wiki.acme.example': { mode: 'off' },
    'github.com': { pausedUntil: at(24, 15) },
  },
  behaviour: { chat: { certain: 'hold', likely: 'warn', possible: 'ignore' } },
  rules: { 'github-pat': 'warn', 'adyen-api-key': 'ignore' },
};

/** Options, by name: the state, and what is clicked. */
export const options = {
  general: {},
  'general-own': { settings },
  'general-locked': { locked: true },
  sites: { section: 'sites', settings },
  'sites-empty': { section: 'sites' },
  exceptions: { section: 'exceptions', exceptions },
  rules: { section: 'rules', settings, customRules },
  'rules-new': { section: 'rules', customRules, click: '#custom ~ button' },
  secrets: { section: 'secrets', ownKeys: [{ id: 'a', name: 'Staging database' }] },
  history: { section: 'history', history },
  'history-clear': { section: 'history', history, click: '.danger' },
  transfer: { section: 'transfer' },
  'transfer-preview': {
    section: 'transfer',
    transfer: {
      step: 'preview',
      changes: [
        { field: 'settings.mode', text: 'Changed' },
        { field: 'customRules.custom:acme', text: 'Added' },
      ],
    },
  },
  'transfer-refused': {
    section: 'transfer',
    transfer: {
      step: 'refused',
      errors: [
        { field: 'settings.sites[github.com]', message: 'Missing, or not what belongs here.' },
        {
          field: 'customRules[2].source',
          message: 'A repetition has no end: write {0,200} instead of *.',
        },
      ],
    },
  },
  shortcuts: {
    section: 'shortcuts',
    shortcuts: [
      { name: 'Check the selection for secrets', keys: 'Alt+Shift+K' },
      { name: 'Redact the selection', keys: '' },
    ],
  },
  about: { section: 'about', problems: ['settings.mode'] },
};

const welcome = {
  sample: `ghp_${'0123456789'.repeat(3)}abcdef`,
  copied: false,
  practice: 'waiting',
  guarding: true,
  everySite: 'recommended',
  withheld: false,
  hidden: true,
};
export const welcomes = {
  waiting: welcome,
  caught: { ...welcome, copied: true, practice: 'redacted', everySite: 'every' },
  original: { ...welcome, practice: 'original', everySite: 'impossible' },
};

export const caught = history.slice(0, 1).map((one) => ({ ...one, time: '24/11/2026, 09:41' }));
export const clipboard = {
  step: 'found',
  findings: [
    {
      title: 'GitHub personal access token',
      preview: 'ghp_…9f2c',
      advice: 'If it is in use, replace it with a fine-grained token first.',
      revoke: { url: 'https://github.com/settings/tokens', provider: 'GitHub' },
    },
  ],
};
