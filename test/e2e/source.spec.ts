import type { Browser } from 'webextension-polyfill';
import { stored } from '../pages/depot-build';
import { planted } from '../pages/shop-build';
import { harmful } from '../pages/sites/depot';
import { clickInPopup } from './kit/popup';
import { clickInReport, reportSays, reportStatus, scanPage } from './kit/report';
import { githubToken } from './kit/secrets';
import { expect, test } from './kit/test';
import { IN_CHROMIUM, IN_FIREFOX } from './kit/tried';
import { until } from './kit/until';

const shop = 'https://shop.example.net';
const depot = 'https://depot.example.net';
const done = /^(?:Exposed|Findings: |No key)/;
const values = [...Object.values(planted), ...Object.values(stored)];
const without = (text: string): string[] => values.filter((value) => text.includes(value));

test('keys are found at their places in the sources, and explained', async ({ tab, kit }) => {
  await tab.open(`${shop}/`);
  const report = await scanPage(kit, tab);
  const { findings, unread, title, status } = await reportStatus(report, done);
  expect(title).toBe(`${shop}/`);
  expect(status).toMatch(/^Exposed secrets: \d/);
  const at = (what: RegExp) =>
    findings.filter((one) => what.test(one.what)).map((one) => [one.gravity, one.file, one.where]);
  expect(at(/Stripe secret key/)).toEqual([
    [
      'critical',
      `${shop}/app.js`,
      expect.stringMatching(/^Line \d+, column \d+ · Original: src\/pay\.ts:4:/),
    ],
  ]);
  expect(at(/JSON web token/)).toEqual([
    ['critical', `${shop}/app.js`, expect.stringMatching(/Original: src\/db\/tables\.ts:6:/)],
  ]);
  // Taken out by the bundler, and still in the map.
  expect(at(/npm/)).toEqual([['critical', `${shop}/app.js`, 'Original: src/pay.ts:5:8']]);
  expect(at(/GitHub/)).toEqual([
    ['critical', `${shop}/old.js`, expect.stringMatching(/Original: src\/old\.ts:2:29$/)],
  ]);
  expect(at(/SendGrid/)).toEqual([
    ['critical', `${shop}/`, 'Line 6, column 19 of the document as it is now'],
  ]);
  expect(at(/Mapbox/)).toEqual([['note', `${shop}/app.css`, expect.stringMatching(/^Line 1, /)]]);
  expect(at(/GitLab/)).toEqual([
    ['critical', `${shop}/app.js`, expect.stringMatching(/Original: src\/main\.ts:6:/)],
    ['warning', 'sessionStorage: sync', 'Line 1, column 11'],
  ]);
  const [publishable] = findings.filter(({ what }) => what.includes('publishable'));
  expect(publishable).toMatchObject({ gravity: 'note' });
  expect(publishable?.says).toContain('Made to be public');
  expect(publishable?.says).toContain('This page also holds a secret of Stripe');
  expect(unread).toEqual([]);
  // What it shows is redacted, and nothing of it is stored or logged.
  expect(without(await report.domDump())).toEqual([]);
  expect(without(await kit.storageDump())).toEqual([]);
  expect(without(await kit.consoleText())).toEqual([]);
  expect(await kit.extensionRequests()).toEqual([]);
  await report.close();
});

test(
  'keys are found in what webpack builds, in chunks and modules within eval as well',
  IN_CHROMIUM,
  async ({ tab, kit }) => {
    await tab.open(`${depot}/`);
    await until('the chunk has run', () => tab.evaluate(() => document.body.dataset.started));
    const report = await scanPage(kit, tab);
    const { findings, unread } = await reportStatus(report, done);
    const at = (what: RegExp) =>
      findings
        .filter((one) => what.test(one.what))
        .map((one) => [one.gravity, one.file, one.where]);
    expect(at(/Stripe secret key/)).toEqual([
      [
        'critical',
        `${depot}/main.js`,
        expect.stringMatching(/^Line 1, column \d+ · Original: src\/billing\.js:6:12$/),
      ],
    ]);
    expect(at(/publishable/)).toEqual([
      ['note', `${depot}/main.js`, expect.stringMatching(/Original: src\/billing\.js:1:29$/)],
    ]);
    expect(at(/npm/)).toEqual([['critical', `${depot}/main.js`, 'Original: src/billing.js:2:4']]);
    // A module of data has no places of its own in a map.
    expect(at(/SendGrid/)).toEqual([
      ['critical', `${depot}/main.js`, expect.stringMatching(/^Line 1, column \d+$/)],
    ]);
    expect(at(/GitHub/)).toEqual([
      ['critical', `${depot}/late.js`, expect.stringMatching(/Original: src\/late\.js:4:27$/)],
    ]);
    expect(at(/GitLab/)).toEqual([
      ['critical', `${depot}/tool.js`, expect.stringMatching(/^Line \d+, column \d+$/)],
    ]);
    // What scripts cannot read is nothing that the page gives away.
    expect(at(/DigitalOcean/)).toEqual([['warning', 'cookie: hub', 'Line 1, column 1']]);
    expect(at(/OpenAI/)).toEqual([]);
    expect(unread).toEqual([]);
    expect(without(await report.domDump())).toEqual([]);
    await report.close();
  },
);

test('the script of a service worker and storage are looked at as well', async ({ tab, kit }) => {
  await tab.open(`${depot}/worker`);
  await until('the worker is there', () => tab.evaluate(() => document.body.dataset.started));
  const report = await scanPage(kit, tab);
  const { findings, unread } = await reportStatus(report, done);
  const at = (what: RegExp) =>
    findings.filter((one) => what.test(one.what)).map((one) => [one.gravity, one.file, one.where]);
  expect(at(/Slack/)).toEqual([['critical', `${depot}/service.js`, 'Line 2, column 14']]);
  expect(at(/GitHub/)).toEqual([
    ['critical', `${depot}/register.js`, 'Line 4, column 30'],
    ['warning', 'localStorage: hub', 'Line 1, column 1'],
  ]);
  expect(at(/SendGrid/)).toEqual([
    ['warning', 'IndexedDB: depot/accounts', expect.stringMatching(/^Line 250,/)],
    ['warning', 'IndexedDB: depot/accounts', expect.stringMatching(/^Line 250,/)],
  ]);
  expect(at(/GitLab/)).toEqual([
    ['warning', `Cache: answers ${depot}/answer`, expect.stringMatching(/^Line 1,/)],
  ]);
  expect([...unread].sort()).toEqual([
    expect.stringMatching(/^Cache: answers https:\/\/cdn\.example\.com\/kept: not readable/),
    expect.stringMatching(/^https:\/\/cdn\.example\.com\/shut\.js: not readable/),
  ]);
  // Its source map is named by a header alone.
  expect(at(/npm/)).toEqual([
    ['critical', `${depot}/headed.js`, expect.stringContaining('src/headed.js:3:21')],
  ]);
  await report.close();
  // The site is scanned once more, by another test in the same browser.
  await tab.evaluate(() => caches.delete('answers'));
});

test(
  'source maps made to do harm cost their map, never the finding or the scan',
  IN_CHROMIUM,
  async ({ tab, kit }) => {
    await tab.open(`${depot}/maps`);
    const report = await scanPage(kit, tab);
    const { findings, unread } = await reportStatus(report, done);
    const stripe = findings.filter(({ what }) => /Stripe/.test(what)).map(({ file }) => file);
    expect(stripe.sort()).toEqual(harmful.map((name) => `${depot}/map-${name}.js`).sort());
    expect([...unread].sort()).toEqual(
      ['brackets', 'digits', 'endless', 'nested', 'page'].map(
        (name) => `${depot}/map-${name}.js: its source map is broken`,
      ),
    );
    await report.close();
  },
);

test('answers are asked for again only when the user agrees', async ({ tab, kit, site }) => {
  const asked = () => site.judge.requests.filter(({ path }) => path === '/api/config');
  await tab.open(`${shop}/`);
  await expect.poll(() => asked().length).toBe(1);
  const report = await scanPage(kit, tab);
  await reportStatus(report, done);
  expect(asked()).toHaveLength(1);
  await clickInReport(report, 'Scan them as well');
  const found = await until('the answer is scanned', async () =>
    (await reportSays(report)).findings.find(({ what }) => /Slack/.test(what)),
  );
  expect(found.file).toBe(`${shop}/api/config`);
  // From the cache, or asked for once more.
  expect(asked().length).toBeLessThanOrEqual(2);
  await report.close();
});

test('a strict policy of the page keeps nothing away in Chromium, and is named in Firefox', async ({
  tab,
  kit,
}) => {
  await tab.open(`${shop}/strict`);
  const report = await scanPage(kit, tab);
  const { findings, unread } = await reportStatus(report, done);
  if (kit.browser === 'firefox') {
    // There it binds what content scripts fetch as well.
    expect(unread).toEqual([expect.stringMatching(/app\.js: not readable: .*CSP/)]);
  } else {
    expect(unread).toEqual([]);
    expect(findings.map(({ where }) => where)).toEqual(
      expect.arrayContaining([expect.stringContaining('src/pay.ts:4:')]),
    );
  }
  await report.close();
});

test('what cannot be read is named, never taken for clean', async ({ tab, kit }) => {
  await tab.open(`${shop}/broken`);
  const report = await scanPage(kit, tab);
  const { findings, unread, status } = await reportStatus(report, done);
  expect(status).toMatch(/Files looked at: \d+\. Not looked at: 4$/);
  const inScripts = findings.map(({ file }) => file).filter((file) => file.endsWith('.js'));
  expect(inScripts.sort()).toEqual(['https://cdn.example.com/open.js', `${shop}/torn.js`]);
  expect([...unread].sort()).toEqual([
    'Frames of other sites: 1',
    expect.stringMatching(/^https:\/\/cdn\.example\.com\/shut\.js: not readable: .*CORS/),
    `${shop}/lost.js: its source map could not be loaded`,
    `${shop}/torn.js: its source map is broken`,
  ]);
  await report.close();
});

test('a frame that the page loads only once it comes into view keeps no scan waiting', async ({
  tab,
  kit,
  site,
}) => {
  const key = githubToken();
  const page = 'https://github.com/acme/app/issues/501';
  site.serve(page, {
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: `<!doctype html><html lang="en"><title>x</title><body><p>${key}</p>
<div style="height: 20000px"></div><iframe loading="lazy" src="/acme/app/issues/new"></iframe></body></html>`,
  });
  await tab.open(page);
  const report = await scanPage(kit, tab);
  const { findings } = await reportStatus(report, done);
  expect(findings.map(({ gravity, what }) => [gravity, what.slice(-4)])).toEqual([
    ['critical', key.slice(-4)],
  ]);
  await report.close();
});

test(
  'a huge script is looked at up to the limit, and that is said',
  IN_CHROMIUM,
  async ({ tab, kit }) => {
    test.slow();
    await tab.open(`${shop}/huge`);
    const report = await scanPage(kit, tab);
    // Fifty megabytes go from one process to another, while another test has the other core.
    const { findings, unread } = await reportStatus(report, done, 90_000);
    expect(findings).toMatchObject([{ file: `${shop}/huge.js`, where: 'Line 1, column 14' }]);
    expect(unread).toEqual([`${shop}/huge.js: too large: looked at up to the limit only`]);
    await report.close();
  },
);

test('a scan can be stopped, whatever it waits for', async ({ tab, kit }) => {
  await tab.open(`${shop}/stuck`);
  const report = await scanPage(kit, tab);
  await clickInReport(report, 'Cancel');
  const { unread } = await reportStatus(report, /^Stopped/);
  expect(unread.at(-1)).toMatch(/^Files left when the scan was stopped: \d+$/);
  await report.close();
});

test(
  'what code puts together and what open shadow roots hold is found, and a full list of the browser is named',
  IN_FIREFOX,
  async ({ tab, kit, site }) => {
    const [shadow, hidden] = [githubToken(), githubToken()];
    const page = 'https://github.com/acme/app/issues/500';
    site.serve(page, {
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: `<!doctype html><html lang="en"><title>x</title><body>
<x-card><template shadowrootmode="open"><p>${shadow}</p></template></x-card>
<script>const key = atob("${btoa(hidden)}");
for (let i = 0; i < 260; i++) new Image().src = '/none.png?' + i;
</script></body></html>`,
    });
    await tab.open(page);
    await until('the list is full', () =>
      tab.evaluate(() => performance.getEntriesByType('resource').length >= 250 || null),
    );
    const report = await scanPage(kit, tab);
    const { findings, unread } = await reportStatus(report, done);
    expect(findings.map(({ gravity, what }) => [gravity, what.slice(-4)]).sort()).toEqual(
      [shadow, hidden].map((key) => ['critical', key.slice(-4)]).sort(),
    );
    expect(findings.find(({ what }) => what.endsWith(hidden.slice(-4)))?.where).toMatch(
      /^Line \d+, column \d+ of the document/,
    );
    expect(unread.join()).toContain('list of what the page has loaded is full');
    await report.close();
  },
);

test('reports are saved with redacted values in all formats', IN_CHROMIUM, async ({ tab, kit }) => {
  await tab.open(`${shop}/`);
  const report = await scanPage(kit, tab);
  await reportStatus(report, done);
  await report.evaluate(() => {
    const saved: Promise<string>[] = [];
    URL.createObjectURL = (blob) => {
      saved.push((blob as Blob).text());
      return 'blob:none';
    };
    HTMLAnchorElement.prototype.click = () => undefined;
    Object.assign(globalThis, { saved });
  });
  for (const format of ['JSON', 'SARIF', 'HTML']) await clickInReport(report, format);
  const [json = '', sarif = '', html = ''] = await report.evaluate(async () =>
    Promise.all((globalThis as unknown as { saved: Promise<string>[] }).saved),
  );
  expect(without(json + sarif + html)).toEqual([]);
  // The answer to its own request was not asked for once more.
  expect(JSON.parse(json)).toMatchObject({ page: `${shop}/`, complete: false });
  const { results } = JSON.parse(sarif).runs[0];
  expect(results).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ ruleId: 'stripe-secret-key', level: 'error' }),
    ]),
  );
  expect(html).toContain('src/pay.ts:4:');
  await report.close();
});

test('the button of the popup opens the result page; a page without keys has none', async ({
  tab,
  kit,
}) => {
  await tab.open(`${shop}/clean`);
  const popup = await kit.popup(tab);
  await clickInPopup(popup, 'Scan this page');
  const title = await until('the result page is open', () =>
    popup.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Browser>;
      const { tabs, runtime } = browser ?? chrome;
      const [found] = (await tabs.query({})).filter(({ url }) =>
        url?.startsWith(runtime.getURL('report.html')),
      );
      if (found?.id === undefined || found.status !== 'complete') return null;
      await tabs.remove(found.id);
      return found.title ?? '';
    }),
  );
  expect(title).toBe('Keyslip: page source');
  await popup.close();

  const report = await scanPage(kit, tab);
  const { status } = await reportStatus(report, done);
  expect(status).toMatch(/^No key found\. Files looked at: \d+$/);
  await report.close();
});

test('without a click on the button there is nothing to read', async ({ tab, kit }) => {
  await tab.open(`${shop}/clean`);
  const report = await kit.extensionPage('report.html?tab=999999');
  const { status } = await reportStatus(report, /cannot be read/);
  expect(status).toContain('Scan this page');
  await report.close();
});
