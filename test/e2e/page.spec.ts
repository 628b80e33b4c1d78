import { findEncoded } from '../pages/encodings';
import {
  hugePage,
  jobLog,
  logText,
  longIssue,
  renderedPage,
  restlessPage,
  shownKeys,
  singlePage,
} from '../pages/exposing';
import { escapeHtml } from '../pages/layout';
import { json } from '../pages/site';
import { rng, sampleOf } from '../samples';
import type { Kit } from './kit/kit';
import { pageReport } from './kit/page-report';
import { popupStatus } from './kit/popup';
import { githubToken } from './kit/secrets';
import type { Tab } from './kit/tab';
import { expect, test } from './kit/test';
import { IN_CHROMIUM, IN_FIREFOX } from './kit/tried';
import { until } from './kit/until';

const page = 'https://github.com/acme/app/issues/500';
/** A browser with other tests beside it may have few idle moments. */
const patience = { timeout: 30_000 };
const fresh = (rule: string): string => sampleOf(rule, rng(Math.floor(Math.random() * 1e9))).value;

test('marks a secret among 500 comments in place, and says what to do', async ({
  tab,
  kit,
  site,
}) => {
  const secret = githubToken();
  const [a, b] = [secret.slice(0, 12), secret.slice(12)];
  site.serve(page, longIssue(500, new Map([[3, `try <b>${a}</b><i>${b}</i> please`]])));
  await tab.open(page);
  await expect
    .poll(async () => (await tab.marks())?.corner, patience)
    .toBe('Secrets on this page: 1');
  const report = await pageReport(kit, tab);
  expect(report.items.map(({ title, gravity, where }) => [title, gravity, where.kind])).toEqual([
    ['GitHub personal access token', 'exposed', 'text'],
  ]);

  await tab.clickMark('Secrets on this page');
  await tab.clickMark('Scroll to');
  await expect
    .poll(async () => (await tab.marks())?.labels)
    .toEqual(['Exposed: GitHub personal access token']);
  // One outline is around the words themselves, in both elements.
  const box = await tab.evaluate(() => {
    const { x, y, width, height } = (
      document.querySelector('#planted-3 b') as Element
    ).getBoundingClientRect();
    return { x, y, width, height };
  });
  const boxes = (await tab.marks())?.boxes ?? [];
  expect(boxes).toHaveLength(1);
  expect(boxes.some(({ x, width }) => Math.abs(x + 2 - box.x) < 2 && width >= box.width)).toBe(
    true,
  );

  const dump = await tab.domDump();
  await tab.clickMark('Exposed');
  await expect.poll(async () => (await tab.marks())?.card).toContain(secret.slice(-4));
  expect((await tab.marks())?.card).not.toContain(secret);
  expect(dump).not.toContain(secret);
  await tab.clickMark('Hide');
  await expect.poll(() => tab.marks()).toBeNull();
});

test('tells the popup, which can scroll to it, and keeps no value', async ({ tab, kit, site }) => {
  const secret = githubToken();
  site.serve(page, longIssue(60, new Map([[50, secret]])));
  await tab.open(page);
  await expect.poll(async () => (await tab.marks())?.corner, patience).toContain('1');
  const popup = await kit.popup(tab);
  await popupStatus(popup, 'Guarded');
  const listed = () =>
    popup.evaluate(() => document.querySelector<HTMLElement>('section.page')?.innerText ?? '');
  await expect.poll(listed).toContain('GitHub personal access token');
  expect(await listed()).toContain('On this page');
  expect(
    await popup.evaluate(() => document.querySelector('section.page a')?.getAttribute('href')),
  ).toMatch(/^https:\/\/github\.com\//);
  const hidden = (text: string) => findEncoded(Buffer.from(text), secret);
  expect(hidden(await popup.domDump())).toBeUndefined();
  await popup.click('section.page button');
  await expect
    .poll(() =>
      tab.evaluate(() => document.querySelector('#planted-50')?.getBoundingClientRect().top ?? -1),
    )
    .toBeLessThan(720);
  await popup.close();
  expect(hidden(await kit.storageDump())).toBeUndefined();
  expect(hidden(await kit.consoleText())).toBeUndefined();
});

test('finds data for scripts, and tells secrets from keys made for browsers', async ({
  tab,
  kit,
  site,
}) => {
  const live = fresh('stripe-secret-key');
  const publishable = fresh('stripe-publishable-key');
  const testKey = live.replace('live', 'test');
  const meta = githubToken();
  site.serve(
    page,
    renderedPage(
      { stripe: live },
      { STRIPE_PUBLISHABLE: publishable, STRIPE_TEST: testKey },
      `<meta name="build" content="${meta}"><!-- ${fresh('gitlab-pat-routable')} --><a href="https://acme.test/?t=${fresh('github-pat')}">x</a>`,
    ),
  );
  await tab.open(page);
  const { items } = await pageReport(kit, tab, 6);
  const seen = items.map(({ gravity, where }) => [
    gravity,
    where.kind,
    ...('name' in where ? [where.name] : []),
  ]);
  expect(seen).toEqual(
    expect.arrayContaining([
      ['critical', 'island', '__NEXT_DATA__'],
      ['explained', 'island', '__ENV__'],
      ['informational', 'island', '__ENV__'],
      ['critical', 'meta', 'build'],
      ['critical', 'comment'],
      ['exposed', 'link'],
    ]),
  );
  const explained = items.find(({ gravity }) => gravity === 'explained');
  expect(explained?.says.join(' ')).toContain('Stripe says that such keys may be public');
  expect(explained?.says.join(' ')).toContain('also exposes a secret of Stripe');
  await tab.clickMark('Secrets on this page: 4');
  await expect.poll(async () => (await tab.marks())?.card).toContain('in the data __NEXT_DATA__');
});

test('follows a log of 100,000 lines as it is drawn', async ({ tab, kit, site }) => {
  const [near, far] = [githubToken(), githubToken()];
  const log = 'https://github.com/acme/app/runs/7/log';
  const lines = new Map([
    [4, `export TOKEN=${near}`],
    [90_000, `GITHUB_TOKEN=${far} npm publish`],
  ]);
  site.serve(page, jobLog('/acme/app/runs/7/log'));
  site.serve(log, { headers: { 'content-type': 'text/plain' }, body: logText(100_000, lines) });
  await tab.open(page);
  await expect.poll(async () => (await tab.marks())?.labels.length).toBe(1);
  await tab.evaluate(() => document.querySelector('#log')?.scrollTo(0, 90_000 * 20 - 100));
  const { items } = await pageReport(kit, tab, 2);
  expect(items.map(({ preview }) => preview.slice(-4)).sort()).toEqual(
    [near.slice(-4), far.slice(-4)].sort(),
  );
  expect(items[0]?.says.join(' ')).toContain('mask it in the job');
  // What is no longer drawn is no longer marked.
  await expect.poll(async () => (await tab.marks())?.labels.length).toBe(1);
});

/** Is there one outline, around an element and nothing else? */
async function isAround(tab: Tab, selector: string): Promise<boolean> {
  const [box, ...others] = (await tab.marks())?.boxes ?? [];
  const { x, y, width } = await tab.evaluate((path) => {
    const rect = document.querySelector(path)?.getBoundingClientRect() as DOMRect;
    return { x: rect.x, y: rect.y, width: rect.width };
  }, selector);
  if (!box || others.length > 0) return false;
  const off = [box.x + 2 - x, box.y + 2 - y, box.width - 4 - width];
  return off.every((by) => Math.abs(by) < 3);
}

test('outlines what is to be seen, follows it, and goes with it', async ({ tab, kit, site }) => {
  const [code, folded] = [githubToken(), githubToken()];
  site.serve(page, shownKeys({ code, folded }));
  await tab.open(page);
  await expect
    .poll(async () => (await tab.marks())?.corner, patience)
    .toBe('Secrets on this page: 2');
  // Under a field that shows nothing of its own, in many colours.
  expect(await isAround(tab, '#key')).toBe(true);
  // Nothing tells that the page has moved it.
  await tab.evaluate(() => {
    (document.querySelector('#above') as HTMLElement).style.height = '150px';
  });
  await expect.poll(() => isAround(tab, '#key')).toBe(true);

  // The page takes it away, and puts it back as it was.
  await tab.evaluate(() => {
    const held = document.querySelector('#code') as Element;
    Object.assign(globalThis, { held });
    held.remove();
  });
  await expect.poll(async () => (await tab.marks())?.corner).toBe('Secrets on this page: 1');
  await tab.evaluate(() => {
    const { held } = globalThis as unknown as { held: Element };
    document.querySelector('#above')?.after(held);
  });
  await expect.poll(() => isAround(tab, '#key')).toBe(true);

  // Folded up and in a line longer than its box, it is outlined nowhere until somebody goes there.
  const { items } = await pageReport(kit, tab, 2);
  const popup = await kit.popup(tab);
  const at = items.findIndex(({ preview }) => preview.endsWith(folded.slice(-4)));
  await until('the popup lists it', () =>
    popup.evaluate((n) => document.querySelectorAll('section.page button')[n], at),
  );
  await popup.evaluate(
    (n) => document.querySelectorAll<HTMLElement>('section.page button')[n]?.click(),
    at,
  );
  await popup.close();
  await tab.bringToFront();
  await expect.poll(async () => (await tab.marks())?.boxes.length).toBe(1);
  const [box] = (await tab.marks())?.boxes ?? [];
  const view = await tab.evaluate(() => {
    const { left, right, top } = (
      document.querySelector('#long') as Element
    ).getBoundingClientRect();
    return { left, right, top };
  });
  expect(box && box.x >= view.left - 3 && box.x + box.width <= view.right + 3).toBe(true);

  // Another page in the same document.
  await tab.evaluate(() => {
    history.pushState(null, '', '/acme/app/issues/501');
    document.querySelector('main')?.replaceWith('Nothing to see');
    scrollTo(0, 0);
  });
  await expect.poll(async () => await tab.marks()).toBeNull();
  expect((await pageReport(kit, tab)).items).toEqual([]);
});

/** Pastes a secret into a comment, past the dialog: nothing is exposed yet. */
async function writeComment(tab: Tab, kit: Kit, url: string, secret: string): Promise<void> {
  await kit.copy(`please try ${secret}`);
  await tab.open(url);
  await tab.click('#comment');
  await tab.paste();
  await tab.waitForDialog();
  await tab.holdButton('Paste original');
  await expect.poll(() => tab.value('#comment')).toContain(secret);
  expect(await tab.marks()).toBeNull();
}

test('says more of what the user has just posted', async ({ tab, kit }) => {
  const secret = githubToken();
  await writeComment(tab, kit, 'https://github.com/acme/app/issues/1', secret);
  await tab.click('#submit-comment');
  await tab.clickMark('Exposed: GitHub');
  await expect
    .poll(async () => (await tab.marks())?.card)
    .toContain(
      'This is public now: revoke it first, then delete it. Deleting alone does not help.',
    );
  expect(findEncoded(Buffer.from(await kit.storageDump()), secret)).toBeUndefined();
});

test('says more of what was posted where no new document follows, under its new address', async ({
  tab,
  kit,
  site,
}) => {
  const secret = githubToken();
  site.serve(page, singlePage());
  site.serve('https://github.com/acme/app/comments.json', json({ title: 'Issue 501' }));
  await writeComment(tab, kit, page, secret);
  await tab.click('#send');
  await expect
    .poll(() => tab.evaluate(() => document.querySelector('#posted')?.textContent))
    .toContain(secret);
  expect(await tab.evaluate(() => location.pathname)).toBe('/acme/app/issues/501');
  await tab.clickMark('Exposed: GitHub');
  await expect
    .poll(async () => (await tab.marks())?.card)
    .toContain('This is public now: revoke it first, then delete it.');
});

test('the keyboard leads through the marks, and everything in them has a name', async ({
  tab,
  site,
}) => {
  site.serve(page, longIssue(3, new Map([1, 2].map((at) => [at, githubToken()]))));
  await tab.open(page);
  await expect.poll(async () => (await tab.marks())?.labels.length, patience).toBe(2);
  const isOpen = async () => (await tab.marks())?.card !== null;
  const isInside = () =>
    tab.evaluate(() => document.activeElement?.parentElement === document.documentElement);
  // The labels and the corner are the last stops of the page.
  for (let i = 0; i < 40 && !(await isOpen()); i++) {
    await tab.press('Tab');
    if (await isInside()) await tab.press('Enter');
  }
  const marks = await tab.marks();
  expect(marks?.card).toContain('GitHub personal access token');
  const names = marks?.controls.map(({ name }) => name) ?? [];
  expect(names).toEqual(expect.arrayContaining(['Copy revoke link', 'Scroll to', 'Hide', 'Close']));
  expect(names.every((name) => /\p{L}/u.test(name))).toBe(true);
  const expanded = async () => (await tab.marks())?.expanded.length;
  await expect.poll(expanded).toBe(1);
  await tab.press('Escape');
  await expect.poll(isOpen).toBe(false);
  await expect.poll(expanded).toBe(0);

  // What is hidden takes its label with it, and the focus goes to the corner.
  await tab.press('Enter');
  await expect.poll(isOpen).toBe(true);
  for (const _ of ['Scroll to', 'Hide']) await tab.press('Tab');
  await tab.press('Enter');
  await expect.poll(async () => (await tab.marks())?.labels.length).toBe(1);
  expect(await isInside()).toBe(true);
  await tab.press('Enter');
  await expect.poll(isOpen).toBe(true);
});

for (const [what, markup, open] of [
  ['dialog', '<dialog id="box">', 'box.showModal()'],
  ['popover', '<div id="box" popover>', 'box.showPopover()'],
] as const) {
  test(`marks what lies in a ${what} on top of the page, in reach`, async ({ tab, site }) => {
    site.serve(page, {
      headers: { 'content-type': 'text/html' },
      body: `<!doctype html><title>Top</title>${markup}<p>Try ${githubToken()}</p></${what === 'dialog' ? what : 'div'}>
        <script>${open}</script>`,
    });
    await tab.open(page);
    const label = () =>
      tab.evaluate(() => {
        const box = document.querySelector('#box');
        const text = box?.querySelector('p')?.firstChild;
        if (!box || !text) return false;
        const range = document.createRange();
        range.setStart(text, 'Try '.length);
        range.setEnd(text, 'Try ghp_'.length);
        const { left, top } = range.getBoundingClientRect();
        const over = document.elementFromPoint(left + 4, top - 12);
        return over?.localName === 'div' && over.parentElement === box;
      });
    await expect.poll(label, patience).toBe(true);
  });
}

test('looks through 200,000 nodes to the end', IN_CHROMIUM, async ({ tab, kit, site }) => {
  test.slow();
  site.serve(page, hugePage(200_000, githubToken()));
  await tab.open(page);
  // In front, for a tab behind another one gets next to no idle moments. The marks are looked at once, since the
  // driver takes seconds to look for them in such a page.
  await expect
    .poll(() => tab.evaluate(() => document.documentElement.childElementCount), {
      timeout: 90_000,
    })
    .toBe(3);
  expect((await tab.marks())?.corner).toContain('1');
  const { items, cost, limit } = await pageReport(kit, tab, 1);
  expect(items).toHaveLength(1);
  expect(limit).toBeNull();
  expect(cost.nodes).toBeGreaterThan(200_000);
});

test(
  'stops following a page that changes for ever, says so, and leaves it alive',
  IN_CHROMIUM,
  async ({ tab, kit, site }) => {
    test.slow();
    site.serve(page, restlessPage());
    await tab.open(page);
    // It changes only while it is in front; after as much as this nobody follows it any more.
    await expect
      .poll(() => tab.evaluate(() => Number(document.querySelector('#count')?.textContent)), {
        timeout: 90_000,
      })
      .toBeGreaterThan(600);
    const report = await pageReport(kit, tab, 'limit');
    expect(report.limit).toBe('nodes');
    const round = await tab.evaluate(() => Number(document.querySelector('#count')?.textContent));
    await expect
      .poll(() => tab.evaluate(() => Number(document.querySelector('#count')?.textContent)))
      .toBeGreaterThan(round);
    const popup = await kit.popup(tab);
    await expect
      .poll(() =>
        popup.evaluate(() => document.querySelector<HTMLElement>('section.page')?.innerText),
      )
      .toContain('Keyslip stopped looking');
    await popup.close();
  },
);

test(
  'says nothing of an innocent page, nor where it is switched off',
  IN_CHROMIUM,
  async ({ tab, kit, site }) => {
    site.serve(page, longIssue(50, new Map()));
    await tab.open(page);
    expect((await pageReport(kit, tab)).items).toEqual([]);
    expect(await tab.marks()).toBeNull();
    site.serve(page, longIssue(50, new Map([[1, githubToken()]])));
    await kit.setStorage({
      settings: {
        version: 2,
        mode: 'block',
        sites: { 'github.com': { mode: 'off' } },
        behaviour: {},
        rules: {},
      },
    });
    await tab.open(page);
    await tab.settled();
    const popup = await kit.popup(tab);
    await popupStatus(popup, 'Off on this site');
    expect(await popup.evaluate(() => document.querySelector('section.page'))).toBeNull();
    await popup.close();
    expect(await tab.marks()).toBeNull();
  },
);

const settingsWith = (host: string, site: object): Readonly<Record<string, unknown>> => ({
  settings: { version: 2, mode: 'block', sites: { [host]: site }, behaviour: {}, rules: {} },
});

test(
  'looks through what a page of a quiet place becomes, and on once a pause has ended',
  IN_FIREFOX,
  async ({ tab, kit, site }) => {
    const tokens = 'https://github.com/settings/tokens';
    const shown = async () => (await tab.marks())?.labels.length ?? 0;
    site.serve(tokens, longIssue(3, new Map([[1, githubToken()]])));
    await tab.open(tokens);
    await tab.settled();
    expect(await shown()).toBe(0);
    // What it shows is there already; its address tells that it is another page.
    await tab.evaluate(() => history.pushState(null, '', '/acme/app/issues/500'));
    await expect.poll(shown, patience).toBe(1);

    const pause = (ms: number): Promise<void> =>
      kit.setStorage(settingsWith('github.com', { pausedUntil: Date.now() + ms }));
    await pause(3_600_000);
    await expect.poll(shown, patience).toBe(0);
    // Made so short only now: it would be over before it is seen.
    await pause(1500);
    await expect.poll(shown, patience).toBe(1);
  },
);

test('a frame without an address is where the page is that made it, whatever its base', async ({
  tab,
  kit,
  site,
}) => {
  await kit.setStorage(settingsWith('cdn.example', { mode: 'off' }));
  const writes = `<base href="https://cdn.example/"><p>${githubToken()}</p>`;
  const frame = `<iframe name="editor" width="600" height="300" srcdoc="${escapeHtml(writes)}"></iframe>`;
  // Without a policy of its own, which would refuse the base.
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  site.serve(page, { headers, body: `<!doctype html><title>Editor</title>${frame}` });
  await tab.open(page);
  const editor = await tab.frame('editor');
  await expect.poll(() => editor.evaluate(() => document.baseURI)).toBe('https://cdn.example/');
  await expect
    .poll(async () => (await editor.marks())?.labels, patience)
    .toEqual(['Exposed: GitHub personal access token']);
});
