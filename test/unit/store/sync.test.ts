import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/policy/settings';
import { DEFAULT_PREFERENCES, savePreferences } from '../../../lib/store/preferences';
import { saveSettings } from '../../../lib/store/stored';
import { fromPieces, laterOf, startSync, toPieces } from '../../../lib/store/sync';

const { local, sync } = fakeBrowser.storage;
beforeEach(() => fakeBrowser.reset());

const quiet: Settings = { ...DEFAULT_SETTINGS, mode: 'warn' };
const stamped = (settings: Settings, stamp: number) => ({ settings, stamp });
const stored = async (): Promise<unknown> => (await local.get('settings')).settings;
const remote = async (): Promise<unknown> => fromPieces(await sync.get(null))?.settings;

describe('who wins', () => {
  it.each([
    ['nobody has any', null, null, 'none'],
    ['only here', stamped(quiet, 1), null, 'push'],
    ['only there', null, stamped(quiet, 1), 'pull'],
    ['later here', stamped(quiet, 2), stamped(DEFAULT_SETTINGS, 1), 'push'],
    ['later there', stamped(quiet, 1), stamped(DEFAULT_SETTINGS, 2), 'pull'],
    ['the same', stamped(quiet, 1), stamped(quiet, 2), 'none'],
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
    const pieces = toPieces(large);
    expect(Object.keys(pieces ?? {}).length).toBeGreaterThan(5);
    expect(fromPieces(pieces ?? {})).toEqual(large);
    for (const piece of Object.values(pieces ?? {}))
      expect(JSON.stringify(piece).length).toBeLessThan(8000);
  });

  it.each([
    ['nothing', {}],
    ['a word', { settings: 'x' }],
    ['a missing piece', { settings: { stamp: 1, count: 2 }, 'settings.0': '{' }],
    ['too many', { settings: { stamp: 1, count: 1e9 } }],
    ['broken settings', { settings: { stamp: 1, count: 1 }, 'settings.0': '{"version":2}' }],
  ])('%s is no settings', (_, items) => {
    expect(fromPieces(items)).toBeNull();
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
});
