import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { destinationOf } from '../../../lib/guard/judge';
import { TALLY } from '../../../lib/messages/tally';
import type { PageDesk, PageHost } from '../../../lib/page/host';
import { startPage } from '../../../lib/page/start';
import { NOTHING_STORED, type Stored } from '../../../lib/store/stored';
import { exception as sample } from '../../samples/exception';

/** How often the page was looked through. */
let looks = 0;
vi.mock('../../../lib/page/look', () => ({
  lookAtPage: () => {
    looks++;
    return { entries: [], busy: false, limit: null };
  },
}));

const NOW = 1_700_000_000_000;
const HOUR = 3_600_000;
let tell: (stored: Stored) => void;

/** Starts on a page, with what is stored. */
async function start(address: string, change: Partial<Stored> = {}): Promise<void> {
  window.location.href = address;
  const host = { watch: (_, changed) => (tell = changed) } as Partial<PageHost> as PageHost;
  const desk: PageDesk = { decide: () => [], destination: destinationOf, sends: () => false };
  startPage(Promise.resolve(host), () => desk);
  await Promise.resolve();
  tell({ ...NOTHING_STORED, ...change });
}
const go = async (path: string): Promise<void> => {
  history.pushState(null, '', path);
  document.body.append(document.createElement('p'));
  // The document tells of its changes in a task of its own.
  await new Promise((resolve) => setImmediate(resolve));
};
const paused = (until: number): Pick<Stored, 'settings'> => ({
  settings: { ...NOTHING_STORED.settings, sites: { 'github.com': { pausedUntil: until } } },
});

beforeEach(() => {
  fakeBrowser.reset();
  looks = 0;
});
afterEach(() => {
  vi.useRealTimers();
  startPage(new Promise(() => undefined), () => undefined);
});

describe('a page where nothing is to be said', () => {
  it('is looked through once it has become another one', async () => {
    await start('https://github.com/settings/tokens');
    expect(looks).toBe(0);
    await go('/settings/keys');
    expect(looks).toBe(0);
    await go('/acme/app/issues/5');
    expect(looks).toBe(1);
    // From there on each key is judged by the address of its moment.
    await go('/acme/app/issues/6');
    expect(looks).toBe(1);
  });

  it('is looked through when the browser announces that, whatever the page changes', async () => {
    const navigation = new EventTarget();
    vi.stubGlobal('navigation', navigation);
    await start('https://github.com/settings/tokens');
    history.pushState(null, '', '/acme/app/issues/5');
    navigation.dispatchEvent(new Event('currententrychange'));
    // All others would take the extension's interface away.
    vi.stubGlobal('navigation', undefined);
    expect(looks).toBe(1);
  });

  it('is looked through when a pause ends, and not before', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: NOW });
    await start('https://github.com/acme/app', paused(NOW + HOUR));
    vi.advanceTimersByTime(HOUR - 1);
    expect(looks).toBe(0);
    vi.advanceTimersByTime(1);
    expect(looks).toBe(1);
    vi.advanceTimersByTime(24 * HOUR);
    expect(looks).toBe(1);
  });

  it('tells the badge when a pause ends', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: NOW });
    const heard = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined);
    await start('https://github.com/acme/app', paused(NOW + HOUR));
    vi.advanceTimersByTime(HOUR - 1);
    expect(heard).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(heard.mock.calls).toEqual([[TALLY]]);
    heard.mockRestore();
  });

  it('waits for a pause that ends later than a browser can wait', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: NOW });
    const days = 24 * HOUR;
    await start('https://github.com/acme/app', paused(NOW + 40 * days));
    vi.advanceTimersByTime(20 * days);
    expect(looks).toBe(0);
    vi.advanceTimersByTime(20 * days);
    expect(looks).toBe(1);
  });

  it('waits for nothing any more when the settings have changed', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: NOW });
    await start('https://github.com/acme/app', paused(NOW + HOUR));
    tell(NOTHING_STORED);
    expect(looks).toBe(1);
    vi.advanceTimersByTime(2 * HOUR);
    expect(looks).toBe(1);
  });
});

it('what an exception let through is looked for when that ends', async () => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: NOW });
  const exception = { ...sample, expires: NOW + HOUR };
  await start('https://github.com/acme/app', { exceptions: [exception] });
  expect(looks).toBe(1);
  vi.advanceTimersByTime(HOUR);
  expect(looks).toBe(2);
});

it('without a guard nothing is looked through', async () => {
  startPage(
    Promise.resolve({ watch: () => expect.fail() } as Partial<PageHost> as PageHost),
    () => undefined,
  );
  await Promise.resolve();
  expect(looks).toBe(0);
});
