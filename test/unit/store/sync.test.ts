import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/policy/settings';
import { DEFAULT_PREFERENCES, savePreferences } from '../../../lib/store/preferences';
import { saveSettings } from '../../../lib/store/stored';
import { fromPieces, laterOf, startSync, toPieces, UNREADABLE } from '../../../lib/store/sync';

const { local, sync } = fakeBrowser.storage;
beforeEach(() => fakeBrowser.reset());

const quiet: Settings = { ...DEFAULT_SETTINGS, mode: 'warn' };
const stamped = (settings: Settings, stamp: number) => ({ settings, stamp });
const pieces = (settings: Settings, stamp: number): Record<string, unknown> =>
  toPieces({ settings, stamp }) ?? {};
const stored = async (): Promise<unknown> => (await local.get('settings')).settings;
const remote = async (): Promise<unknown> => {
  const found = fromPieces(await sync.get(null));
  return found === UNREADABLE ? found : found?.settings;
};

describe('who wins', () => {
  it.each([
    ['nobody has any', null, null, 'none'],
    ['only here', stamped(quiet, 1), null, 'push'],
    ['only there', null, stamped(quiet, 1), 'pull'],
    ['later here', stamped(quiet, 2), stamped(DEFAULT_SETTINGS, 1), 'push'],
    ['later there', stamped(quiet, 1), stamped(DEFAULT_SETTINGS, 2), 'pull'],
    ['the same', stamped(quiet, 1), stamped(quiet, 2), 'none'],
    ['here, and there what cannot be read', stamped(quiet, 2), UNREADABLE, 'none'],
    ['there only, and it cannot be read', null, UNREADABLE, 'none'],
  ] as const)('%s', (_, here, there, expected) => {
    expect(laterOf(here, there)).toBe(expected);
  });
});

describe('pieces', () => {
  it('put together are the settings again, however many there are', () => {
    const sites = Object.fromEntries(
      Array.from({ length: 500 }, (_, i) => [`host-${i}.example`, { mode: 'off' as const }]),
    );
    const large = stamped({ ...DEFAULT_SETTINGS, sites }, 7);
    const items = toPieces(large) ?? {};
    expect(Object.keys(items).length).toBeGreaterThan(5);
    expect(fromPieces(items)).toEqual(large);
    for (const piece of Object.values(items))
      expect(JSON.stringify(piece).length).toBeLessThan(8000);
  });

  it('are none where there are none', () => {
    expect(fromPieces({})).toBeNull();
  });

  it.each([
    ['a word', { settings: 'x' }],
    ['a missing piece', { settings: { stamp: 1, count: 2 }, 'settings.0': '{' }],
    ['too many', { settings: { stamp: 1, count: 1e9 } }],
    ['broken settings', { settings: { stamp: 1, count: 1 }, 'settings.0': '{"version":2}' }],
    [
      'a new head with an old piece',
      { ...pieces(quiet, 1), settings: pieces(DEFAULT_SETTINGS, 2).settings },
    ],
  ])('%s cannot be read', (_, items) => {
    expect(fromPieces(items)).toBe(UNREADABLE);
  });

  it('of a version that gave no sum are read', () => {
    const text = JSON.stringify(quiet);
    const items = { settings: { stamp: 3, count: 1 }, 'settings.0': text };
    expect(fromPieces(items)).toEqual(stamped(quiet, 3));
  });
});

describe('the mirror', () => {
  it('sends nothing anywhere unless the user wants it', async () => {
    startSync(new AbortController().signal);
    await saveSettings(quiet);
    await new Promise((resolve) => setTimeout(resolve));
    expect(await sync.get(null)).toEqual({});
  });

  it('sends settings and nothing else', async () => {
    await savePreferences({ ...DEFAULT_PREFERENCES, sync: true });
    await local.set({ 'exception:a': {}, 'history:a': '', fingerprintKey: 'k', 'own:a': {} });
    startSync(new AbortController().signal);
    await saveSettings(quiet);
    await vi.waitFor(async () => expect(await remote()).toEqual(quiet));
    expect(Object.keys(await sync.get(null)).sort()).toEqual(['settings', 'settings.0']);
  });

  it('brings what was changed later elsewhere, and sends what is changed here after it', async () => {
    await savePreferences({ ...DEFAULT_PREFERENCES, sync: true });
    startSync(new AbortController().signal);
    await saveSettings(quiet);
    await vi.waitFor(async () => expect(await remote()).toEqual(quiet));
    const off: Settings = { ...DEFAULT_SETTINGS, mode: 'off' };
    await sync.set(toPieces(stamped(off, Date.now() + 60_000)) ?? {});
    await vi.waitFor(async () => expect(await stored()).toEqual(off));
    await saveSettings(quiet);
    await vi.waitFor(async () => expect(await remote()).toEqual(quiet));
    expect(await stored()).toEqual(quiet);
  });

  it('leaves what has come in part, and takes it once it is whole', async () => {
    await savePreferences({ ...DEFAULT_PREFERENCES, sync: true });
    await saveSettings(quiet);
    const off = pieces({ ...DEFAULT_SETTINGS, mode: 'off' }, Date.now() + 60_000);
    await sync.set({ settings: off.settings });
    startSync(new AbortController().signal);
    await saveSettings({ ...quiet, mode: 'block' });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await sync.get(null)).toEqual({ settings: off.settings });
    await sync.set(off);
    await vi.waitFor(async () => expect(await stored()).toMatchObject({ mode: 'off' }));
  });

  it('leaves the settings of a version that knows more', async () => {
    await savePreferences({ ...DEFAULT_PREFERENCES, sync: true });
    const newer = { settings: { stamp: 1, count: 1 }, 'settings.0': '{"version":3}' };
    await sync.set(newer);
    startSync(new AbortController().signal);
    await saveSettings(quiet);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await sync.get(null)).toEqual(newer);
    expect(await stored()).toEqual(quiet);
  });
});
