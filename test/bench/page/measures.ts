import type { Page } from '@playwright/test';
import { frameCost } from './frames';
import { paste } from './paste';
import { rest } from './rest';
import { perKey, traced } from './trace';

/** One thing that is told of a page. */
export interface Told {
  readonly id: string;
  readonly name: string;
  readonly unit: 'ms' | 'µs' | 'KB';
  /** At most so much more than without Keyslip: in the unit, or in parts of a hundred. */
  readonly most?: { readonly more: number } | { readonly percent: number };
}

/** One thing that is done in a page, once for each turn and browser. */
export interface Measure {
  /** What can be read off it. Some of it takes seconds, and is not done twice for two figures. */
  readonly tells: readonly Told[];
  /** Times Keyslip's own functions and nothing else: without it there are none, and it is not done. */
  readonly own?: true;
  /** Taken with empty scripts as well: what any extension costs is most of it. */
  readonly hollow?: true;
  /** @returns for each thing it tells one or more samples, in its unit. */
  take(page: Page): Promise<readonly (readonly number[])[]>;
}

const site = 'https://gitlab.com/bench';
const issue = 'https://github.com/acme/app/issues/new';
const CALLS = 10_000;
const ANSWERED = 1000;
const KEYS = 12;

async function open(page: Page): Promise<void> {
  await page.goto(site);
  await page.waitForSelector('body[data-ready]');
}

const loadTime = (): number => {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry ? entry.loadEventEnd - entry.startTime : Number.NaN;
};

/** Types into a field. @returns what is read in the page afterwards. */
async function typeInto(page: Page, selector: string): Promise<void> {
  await open(page);
  // Into the middle, where most is around the caret.
  await page.evaluate((path) => {
    const element = document.querySelector<HTMLElement>(path);
    element?.focus();
    if (element instanceof HTMLTextAreaElement) element.setSelectionRange(500_000, 500_000);
    else getSelection()?.collapse(element?.children[1000]?.firstChild ?? null, 0);
    const took: number[] = [];
    let began = 0;
    addEventListener('beforeinput', () => (began = performance.now()), true);
    // The guard's listeners come before this one.
    addEventListener('input', () => took.push(performance.now() - began), true);
    Object.assign(window, { took });
  }, selector);
  for (let i = 0; i < KEYS; i++) await page.keyboard.press('x');
}

const typing = (id: string, name: string, selector: string): Measure[] => [
  {
    tells: [{ id: `${id}-all`, name: `a key in ${name}: all of it`, unit: 'ms' }],
    take: async (page) => {
      await typeInto(page, selector);
      return [await page.evaluate(() => (window as unknown as { took: number[] }).took)];
    },
  },
  {
    // Apart from the one above, whose times are not to hold what the trace takes.
    tells: [{ id, name: `a key in ${name}: Keyslip’s part`, unit: 'ms', most: { more: 0.5 } }],
    own: true,
    take: (page) =>
      traced(
        page,
        () => typeInto(page, selector),
        (events) => [perKey(events).slice(-KEYS)],
      ),
  },
];

/** Everything that is measured in turns, in this order. */
export const measures: readonly Measure[] = [
  {
    tells: [{ id: 'load', name: 'page load', unit: 'ms', most: { percent: 1 } }],
    hollow: true,
    take: async (page) => {
      const times: number[] = [];
      for (let i = 0; i < 8; i++) {
        await page.goto(issue);
        times.push(await page.evaluate(loadTime));
        // What runs once a page has loaded is no part of how long the next one takes.
        await rest(page);
      }
      return [times];
    },
  },
  {
    tells: [
      {
        id: 'fetch',
        name: 'a fetch call, of 10,000 (aborted before they leave)',
        unit: 'µs',
        most: { more: 1 },
      },
    ],
    take: async (page) => {
      await open(page);
      return page.evaluate((calls) => {
        const signal = AbortSignal.abort();
        const quiet = (): void => undefined;
        const start = performance.now();
        for (let i = 0; i < calls; i++) fetch('/answer', { signal }).catch(quiet);
        return [[((performance.now() - start) * 1000) / calls]];
      }, CALLS);
    },
  },
  {
    tells: [
      {
        id: 'fetch-answered',
        name: 'a fetch with its answer, of 1,000, 50 at a time',
        unit: 'µs',
      },
    ],
    take: async (page) => {
      await open(page);
      return page.evaluate(async (calls) => {
        let left = calls;
        const work = async (): Promise<void> => {
          while (left-- > 0) await (await fetch('/answer')).text();
        };
        const start = performance.now();
        await Promise.all(Array.from({ length: 50 }, work));
        return [[((performance.now() - start) * 1000) / calls]];
      }, ANSWERED);
    },
  },
  {
    tells: [{ id: 'socket', name: 'a WebSocket send, of 10,000', unit: 'µs', most: { more: 1 } }],
    take: async (page) => {
      await open(page);
      return page.evaluate(async (calls) => {
        const socket = new WebSocket(`wss://${location.host}/socket`);
        await new Promise((resolve) => socket.addEventListener('open', resolve));
        const message = 'x'.repeat(64);
        const start = performance.now();
        for (let i = 0; i < calls; i++) socket.send(message);
        const took = performance.now() - start;
        socket.close();
        return [[(took * 1000) / calls]];
      }, CALLS);
    },
  },
  {
    tells: [
      { id: 'frame', name: 'an empty frame, of 50: main thread', unit: 'ms' },
      { id: 'frame-memory', name: 'an empty frame, of 50: memory', unit: 'KB' },
    ],
    hollow: true,
    take: async (page) => {
      await open(page);
      const { ms, kb } = await frameCost(page);
      return [[ms], [kb]];
    },
  },
  paste,
  ...typing('key', 'a 1 MB textarea', '#long'),
  ...typing('key-editor', 'ProseMirror, 2,000 paragraphs', '#document > div'),
];
