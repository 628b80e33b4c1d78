/** The states of the result page, of the panel of the developer tools, and of the marks in a page. */
const shop = 'https://shop.example.net';
const place = { line: 1, column: 4180, end: { line: 1, column: 4222 } };
const finding = {
  ...place,
  rule: 'stripe-secret-key',
  class: 'secret',
  mode: 'live',
  confidence: 'certain',
  proof: { kind: 'format' },
  kind: 'script',
  file: `${shop}/assets/index-4f2a9c.js`,
  original: { file: 'src/checkout/pay.ts', line: 14, column: 22 },
  gravity: 'critical',
  shown: 'sk_live_…tK4e',
  key: 1,
};
const findings = [
  finding,
  {
    ...finding,
    rule: 'npm-token',
    kind: 'original',
    original: { file: 'src/checkout/pay.ts', line: 5, column: 8 },
    shown: 'npm_…81aZ',
    key: 2,
  },
  {
    ...finding,
    rule: 'stripe-publishable-key',
    class: 'publishable',
    gravity: 'note',
    shown: 'pk_live_…9f2c',
    key: 3,
  },
  {
    ...finding,
    rule: 'sendgrid-key',
    kind: 'document',
    file: `${shop}/`,
    line: 42,
    column: 19,
    original: null,
    shown: 'SG.…x0Qe',
    key: 4,
  },
  {
    ...finding,
    rule: 'github-pat',
    kind: 'storage',
    file: 'localStorage: a-rather-long-name-of-an-entry-in-the-storage-of-the-page.settings.v2',
    gravity: 'warning',
    original: null,
    shown: 'ghp_…9f2c',
    key: 5,
  },
  {
    ...finding,
    rule: 'twilio-account-sid',
    class: 'identifier',
    gravity: 'note',
    shown: 'AC…77f1',
    key: 6,
  },
];
const unread = [
  {
    name: 'https://cdn.example.com/library/with/a/long/path/widget.min.js?version=4.12.0',
    why: 'closed',
  },
  { name: `${shop}/vendor.js`, why: 'map-missing' },
  { name: '', why: 'frames', count: 2 },
];
const scan = { phase: 'done', done: 24, total: 24, read: 23, findings, unread, responses: 3 };
const page = `${shop}/checkout/summary`;

/** By name: the state, and what is clicked. */
export const reports = {
  found: { page, scan },
  unread: { page, scan, click: 'summary' },
  busy: {
    page,
    scan: {
      ...scan,
      phase: 'scanning',
      done: 9,
      total: 31,
      findings: findings.slice(0, 1),
      unread: [],
    },
  },
  nothing: { page, scan: { ...scan, read: 24, findings: [], unread: [], responses: 0 } },
  stopped: {
    page,
    scan: { ...scan, phase: 'cancelled', unread: [{ name: '', why: 'stopped', count: 12 }] },
  },
  failed: { page: null, scan: null, failed: true },
  panel: { page, scan: { ...scan, responses: 0 }, live: true },
};

const exposed = {
  title: 'GitHub personal access token',
  provider: 'GitHub',
  proof: ['checksum valid'],
  revoke: 'https://github.com/settings/tokens',
  advice: null,
  place: null,
  finding: {
    gravity: 'exposed',
    class: 'secret',
    preview: 'ghp_…cdef',
    where: { kind: 'text' },
    own: true,
  },
};
const critical = {
  ...exposed,
  title: 'Stripe secret key',
  provider: 'Stripe',
  proof: ['live mode'],
  revoke: 'https://dashboard.stripe.com/apikeys',
  place: 'log',
  finding: { ...exposed.finding, gravity: 'critical', preview: 'sk_live_…tK4e', own: false },
};
const aside = {
  ...critical,
  place: null,
  finding: { ...critical.finding, where: { kind: 'island', name: '__NEXT_DATA__' } },
};

/** By name: entries with the element each is in (none: it is not on view), and what is opened. */
export const marks = {
  labels: {
    entries: [
      { ...exposed, in: '#first' },
      { ...critical, in: '#second' },
    ],
  },
  card: {
    entries: [
      { ...exposed, in: '#first' },
      { ...critical, in: '#second' },
    ],
    click: '#first',
  },
  all: {
    entries: [{ ...exposed, in: '#first' }, { ...critical, in: '#second' }, aside],
    click: 'corner',
  },
};
