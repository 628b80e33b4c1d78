import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { SECTIONS } from '../../entrypoints/options/state';
import { exception } from '../samples/exception';
import type { Media } from './kit/engine';
import type { Kit } from './kit/kit';
import { githubToken, logWith } from './kit/secrets';
import type { Tab } from './kit/tab';
import { expect, test } from './kit/test';
import { IN_CHROMIUM } from './kit/tried';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const schemes: readonly Media[] = [{ colorScheme: 'light' }, { colorScheme: 'dark' }];
/** Pages are empty until they know the settings. */
const drawn = (page: Tab): Promise<unknown> => page.centre('h1');

/** Goes on to a section of the options by its address, as their links do. */
async function turnTo(page: Tab, section: string): Promise<void> {
  await page.evaluate((name) => {
    location.hash = name;
  }, section);
  await page.centre(`[aria-current=page][href='#${section}']`);
}

/** What axe finds wrong with a page, in a line each. @param rules that it looks at, by name; left out: all. */
async function violations(page: Tab, rules?: readonly string[]): Promise<string[]> {
  await drawn(page);
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.runScript(axe);
  // The rows of a list are made alike; axe would take seconds for each hundred of them.
  await page.evaluate(() => {
    for (const row of document.querySelectorAll(':is(li, tr):nth-child(n + 20)')) row.remove();
  });
  return page.evaluate(async (runOnly) => {
    type Result = { id: string; nodes: { target: unknown[]; failureSummary?: string }[] };
    const { axe } = globalThis as unknown as {
      axe: { run(of: Document, options: object): Promise<{ violations: Result[] }> };
    };
    const { violations } = await axe.run(document, {
      resultTypes: ['violations'],
      ...(runOnly ? { runOnly } : {}),
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
    );
  }, rules);
}

/** Texts of the dialog with less contrast than 4.5 to 1. Runs in the page. */
function faintTexts(root: ShadowRoot): string[] {
  type Colour = [number, number, number, number];
  const read = (css: string): Colour => {
    const [r = 0, g = 0, b = 0, a = 1] = (css.match(/[\d.]+/g) ?? []).map(Number);
    return [r, g, b, a];
  };
  const over = ([r, g, b, a]: Colour, below: Colour): Colour => [
    r * a + below[0] * (1 - a),
    g * a + below[1] * (1 - a),
    b * a + below[2] * (1 - a),
    1,
  ];
  const behind = (element: Element | null): Colour => {
    if (!element) return [255, 255, 255, 1];
    const own = read(getComputedStyle(element).backgroundColor);
    return own[3] === 1 ? own : over(own, behind(element.parentElement));
  };
  const light = ([r, g, b]: Colour): number => {
    const part = (c: number): number =>
      c <= 10 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4;
    return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
  };
  const texts = [...root.querySelectorAll('[role=alertdialog] *')].filter(
    (element) =>
      element.checkVisibility() &&
      [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
  );
  return texts.flatMap((element) => {
    const ground = behind(element);
    const [a, b] = [light(over(read(getComputedStyle(element).color), ground)), light(ground)];
    const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    return contrast < 4.5 ? [`${element.textContent?.trim()}: ${contrast.toFixed(2)}`] : [];
  });
}

/** Something in every list, so that there is something to look at. */
async function filled(kit: Kit): Promise<void> {
  await kit.setStorage({
    settings: {
      version: 2,
      mode: 'block',
      sites: { 'chat.acme.example': { mode: 'warn' } },
      behaviour: {},
      rules: {},
    },
    customRules: [
      {
        id: 'custom:acme',
        name: 'Acme',
        env: 'ACME',
        literal: 'acme_',
        source: 'acme_[a-z0-9]{32}',
      },
    ],
    'exception:one': exception,
    'exception:two': { ...exception, id: 'two', expires: 2 },
    'history:1': JSON.stringify({
      id: '1',
      time: Date.now(),
      host: 'github.com',
      kind: 'tracker',
      door: 'paste',
      rule: 'github-pat',
      title: 'GitHub personal access token',
      preview: 'ghp_…',
      outcome: 'redacted',
    }),
  });
}

for (const media of schemes) {
  test(
    `no page has faults that axe finds: ${media.colorScheme}`,
    IN_CHROMIUM,
    async ({ kit, tab }) => {
      test.slow();
      // The other colours are all that is different in the dark.
      const rules = media.colorScheme === 'dark' ? ['color-contrast'] : undefined;
      await filled(kit);
      await kit.setMedia(media);
      try {
        await tab.open('https://github.com/acme/app/issues/new');
        const popup = await kit.popup(tab);
        expect(await violations(popup, rules), 'popup').toEqual([]);
        await popup.close();
        const options = await kit.extensionPage('options.html');
        for (const section of SECTIONS) {
          await turnTo(options, section);
          expect(await violations(options, rules), section).toEqual([]);
        }
        await options.close();
        const welcome = await kit.extensionPage('welcome.html');
        expect(await violations(welcome, rules), 'welcome').toEqual([]);
        await welcome.close();
      } finally {
        await kit.setMedia({});
      }
    },
  );

  test(`nor has the dialog: ${media.colorScheme}`, async ({ kit, tab }) => {
    await kit.setMedia(media);
    try {
      await kit.copy(logWith(githubToken()));
      await tab.open('https://github.com/acme/app/issues/new');
      await tab.click('#issue-body');
      await tab.paste();
      await tab.waitForDialog();
      // Closed to the page and to axe; for the test its host shows the way in.
      await tab.inDialog((root) => {
        Object.defineProperty(root.host, 'shadowRoot', { value: root });
        root.host.setAttribute('data-test-dialog', '');
        return true;
      });
      await tab.runScript(axe);
      const found = await tab.evaluate(async () => {
        type Result = { id: string; nodes: { target: unknown[]; failureSummary?: string }[] };
        const { axe } = globalThis as unknown as {
          axe: {
            run(of: unknown, options: object): Promise<{ violations: Result[]; passes: Result[] }>;
          };
        };
        const { violations, passes } = await axe.run(
          { include: [[['[data-test-dialog]', '[role=alertdialog]']]] },
          {},
        );
        return {
          passes: passes.map(({ id }) => id),
          violations: violations.flatMap(({ id, nodes }) =>
            nodes.map(
              ({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`,
            ),
          ),
        };
      });
      expect(found.violations).toEqual([]);
      // It did look inside.
      expect(found.passes).toEqual(expect.arrayContaining(['button-name', 'aria-dialog-name']));
      // Axe cannot tell what lies behind text in the top layer; the colours can.
      const faint = await tab.inDialog(faintTexts);
      expect(faint).toEqual([]);
      await tab.press('Escape');
    } finally {
      await kit.setMedia({});
    }
  });
}

/** Names of what has the focus, one Tab after the other. */
async function tabThrough(page: Tab, steps: number): Promise<string[]> {
  const names: string[] = [];
  for (let i = 0; i < steps; i++) {
    await page.press('Tab');
    names.push(
      await page.evaluate(() => {
        const { activeElement } = document;
        const label = (activeElement as HTMLInputElement | null)?.labels?.[0]?.textContent;
        const name =
          activeElement?.getAttribute('aria-label') ?? label ?? activeElement?.textContent;
        return (name ?? '').trim();
      }),
    );
  }
  return names;
}

test('the keyboard goes through the options in the order they are read', async ({ kit }) => {
  const page = await kit.extensionPage('options.html#sites');
  await page.bringToFront();
  await drawn(page);
  const names = await tabThrough(page, 13);
  expect(names.slice(0, 3)).toEqual(['Skip to the settings', 'Behaviour', 'Sites']);
  expect(names.slice(9)).toEqual(['About', 'Site', 'Mode', 'Add']);

  // Another section takes the focus with it.
  await page.evaluate(() => document.querySelector<HTMLElement>('nav a[href="#history"]')?.focus());
  await page.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('History');
  await page.close();
});

test('a question of the options holds the focus, and gives it back', async ({ kit }) => {
  const page = await kit.extensionPage('options.html#transfer');
  await page.bringToFront();
  await drawn(page);
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  await page.evaluate(() => document.querySelector<HTMLElement>('button.danger')?.focus());
  await page.press('Enter');
  await expect.poll(focused).toBe('Cancel');
  await page.press('Tab');
  expect(await focused()).toBe('Reset everything');
  await page.press('Escape');
  await expect
    .poll(() => page.evaluate(() => document.querySelector('dialog') === null))
    .toBe(true);
  expect(await focused()).toBe('Reset everything');
  await page.close();
});

test('nothing is cut off in a narrow window or at 200 %', async ({ kit }) => {
  test.slow();
  await filled(kit);
  const fits = async (page: Tab, name: string): Promise<void> => {
    await drawn(page);
    for (const [width, height] of [
      [320, 640],
      [600, 400],
    ] as const) {
      await page.setViewport(width, height);
      await page.settled();
      const over = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(over, `${name} at ${width}`).toBeLessThanOrEqual(0);
    }
  };
  for (const path of ['popup.html', 'welcome.html']) {
    const page = await kit.extensionPage(path);
    await fits(page, path);
    await page.close();
  }
  const options = await kit.extensionPage('options.html');
  for (const section of SECTIONS) {
    await turnTo(options, section);
    await fits(options, section);
  }
  await options.close();
});

test('nothing moves for those who asked for less motion', async ({ kit }) => {
  await kit.setMedia({ reducedMotion: true });
  try {
    const page = await kit.extensionPage('options.html#general');
    await drawn(page);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => getComputedStyle(element).transitionDuration !== '0s')
        .map(({ tagName }) => tagName),
    );
    expect(moving).toEqual([]);
    await page.close();
  } finally {
    await kit.setMedia({});
  }
});

const served = 'https://codeberg.org/typed';
const html = (body: string, style = '') => ({
  headers: { 'content-type': 'text/html' },
  body: `<!doctype html><title>Typed</title><style>${style}</style>${body}`,
});
const field = '<textarea id="text" rows="4"></textarea>';

/** Types a secret, which gets a note beside its field. */
async function typed(tab: Tab): Promise<void> {
  await tab.click('#text');
  await tab.write(`It is ${githubToken()}`);
  await expect.poll(() => tab.note()).toContain('Secrets in this field: 1');
}

test('a note that was dismissed stays away until there is more to say', async ({ tab, site }) => {
  site.serve(served, html(field));
  await tab.open(served);
  await typed(tab);
  await tab.dismissNote();
  await expect.poll(() => tab.note()).toBeNull();
  await tab.type(' you');
  await tab.pass(300);
  expect(await tab.note()).toBeNull();
  await tab.write(` and ${githubToken()}`);
  await expect.poll(() => tab.note()).toContain('Secrets in this field: 2');
});

test('a note is reached by keyboard, and gives the focus back', async ({ tab, site }) => {
  site.serve(served, html(`${field}<button>Next</button>`));
  await tab.open(served);
  const focused = () =>
    tab.evaluate(() => {
      const { id, localName } = document.activeElement ?? {};
      return id || (localName === 'div' ? 'the note' : localName);
    });
  /** From the field: the button beside it, then the controls of the note. */
  const go = async (steps: number): Promise<void> => {
    await typed(tab);
    for (let step = 0; step < steps; step++) await tab.press('Tab');
    expect(await focused()).toBe('the note');
    await tab.press('Enter');
  };
  await go(2);
  await tab.waitForDialog();
  await tab.press('Escape');
  await tab.waitForNoDialog();
  await expect.poll(focused).toBe('the note');
  await tab.press('Enter');
  await tab.waitForDialog();
  // With what was found the note goes, too.
  await tab.press('Enter');
  await tab.waitForNoDialog();
  await expect.poll(focused).toBe('text');
  await go(3);
  await expect.poll(() => tab.note()).toBeNull();
  expect(await focused()).toBe('text');
});

test('a note leaves the send button of a chat at the bottom of the window in reach', async ({
  tab,
  site,
}) => {
  const chat = `<form method="post"><div><button id="send">Send</button></div>${field}</form>`;
  const style = `form { position: fixed; inset: auto 0 0 } div { text-align: end }
    button { width: 42px; height: 38px } textarea { width: 100%; height: 50px; display: block }`;
  site.serve(served, html(chat, style));
  await tab.open(served);
  await typed(tab);
  await tab.click('#send');
  await tab.waitForDialog();
});

test('a note is beside its field on a page that enlarges itself', async ({ tab, site }) => {
  site.serve(served, html(field, 'html { zoom: 1.5 } textarea { margin-left: 400px }'));
  await tab.open(served);
  await typed(tab);
  const lies = () =>
    tab.evaluate(() => {
      const box = document.querySelector('#text')?.getBoundingClientRect();
      if (!box) return [];
      return [box.top - 20, box.bottom + 20].map(
        (y) => document.elementFromPoint(box.right - 20, y)?.parentElement?.localName,
      );
    });
  await expect.poll(lies).toContain('html');
});

test('nothing of it is printed', async ({ tab, kit, site }) => {
  site.serve(served, html(`<p>Exposed: ${githubToken()}</p>${'<p>Text</p>'.repeat(9)}${field}`));
  await tab.open(served);
  await expect.poll(async () => (await tab.marks())?.labels.length, { timeout: 15_000 }).toBe(1);
  const printed = async (seen: () => Promise<boolean>): Promise<void> => {
    await expect.poll(seen).toBe(true);
    try {
      await kit.setMedia({ print: true });
      await expect.poll(seen).toBe(false);
    } finally {
      await kit.setMedia({});
    }
    await expect.poll(seen).toBe(true);
  };
  await printed(async () => (await tab.marks())?.labels.length === 1);
  await typed(tab);
  await printed(async () => (await tab.note()) !== null);
  await kit.copy(githubToken());
  await tab.paste();
  await tab.waitForDialog();
  await printed(async () => (await tab.dialog()) !== null);
  await tab.press('Escape');
  await tab.waitForNoDialog();
});
