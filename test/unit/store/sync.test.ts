import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/policy/settings';
import { DEFAULT_PREFERENCES, savePreferences } from '../../../lib/store/preferences';
import { saveSettings } from '../../../lib/store/stored';
import {
  fromPieces,
  laterOf,
  startSync,
  toPieces,
  UNREADABLE,
  watchSyncFault,
} from '../../../lib/store/sync';
import { exportAll, previewImport, resetAll } from '../../../lib/store/transfer';

const { local, sync } = fakeBrowser.storage;
beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

const quiet: Settings = { ...DEFAULT_SETTINGS, mode: 'warn' };
const until = Date.now() + 3_600_000;
const paused: Settings = { ...quiet, sites: { 'a.example': { pausedUntil: until } } };
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
    ['others at the same time', stamped(quiet, 1), stamped(DEFAULT_SETTINGS, 1), 'pull'],
    ['others at times that nobody knows', stamped(quiet, 0), stamped(DEFAULT_SETTINGS, 0), 'pull'],
    ['a pause more', stamped(paused, 2), stamped(quiet, 1), 'none'],
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

  const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
  const start = async (sync: boolean): Promise<void> => {
    await savePreferences({ sync });
    startSync(new AbortController().signal);
    await settled();
  };
  const choose = async (part: Partial<Settings>): Promise<Settings> => {
    const chosen = { ...DEFAULT_SETTINGS, ...part };
    await saveSettings(chosen);
    await settled();
    return chosen;
  };

  it('takes what is there when both have some of which nobody knows the time', async () => {
    await saveSettings(quiet);
    await sync.set(pieces({ ...DEFAULT_SETTINGS, mode: 'off' }, 0));
    await start(true);
    expect(await stored()).toMatchObject({ mode: 'off' });
  });

  it('knows what was changed while it was off as the later one', async () => {
    await start(true);
    await choose({ mode: 'off' });
    await savePreferences({ sync: false });
    await sync.set(pieces({ ...DEFAULT_SETTINGS, rules: { a: 'warn' } }, Date.now()));
    await settled();
    const mine = await choose({ mode: 'warn' });
    await savePreferences({ sync: true });
    await settled();
    expect(await stored()).toEqual(mine);
    expect(await remote()).toEqual(mine);
  });

  it.each([true, false])('sends what is imported, if it was on before: %s', async (before) => {
    await sync.set(pieces({ ...DEFAULT_SETTINGS, mode: 'off' }, 1000));
    await start(before);
    const file = JSON.parse(await exportAll());
    Object.assign(file.settings, { mode: 'warn' });
    file.preferences = { ...file.preferences, sync: true, history: { keep: true, days: 7 } };
    const preview = await previewImport(JSON.stringify(file));
    if (!preview.ok) throw new Error('refused');
    await preview.apply();
    await settled();
    expect(await stored()).toEqual(quiet);
    expect(await remote()).toEqual(quiet);
  });

  it('sends no pause, takes none, and leaves those that are here', async () => {
    await start(true);
    await choose(quiet);
    await choose(paused);
    expect(JSON.stringify(await sync.get(null))).not.toContain('a.example');
    const later = { ...DEFAULT_SETTINGS, sites: { 'b.example': { mode: 'off' } } } as const;
    await sync.set(pieces(later, Date.now() + 60_000));
    await settled();
    expect(await stored()).toMatchObject({ sites: { ...later.sites, ...paused.sites } });
    // A version that sent them.
    const text = JSON.stringify({ ...quiet, sites: { 'c.example': { pausedUntil: until } } });
    const head = { stamp: Date.now() + 120_000, count: 1 };
    await sync.set({ settings: head, 'settings.0': text });
    await settled();
    expect(await stored()).toEqual(paused);
  });

  it('tells of what could not be sent, and sends it at the next chance', async () => {
    const said: boolean[] = [];
    await start(true);
    watchSyncFault(new AbortController().signal, (fault) => said.push(fault));
    vi.spyOn(sync, 'set').mockRejectedValueOnce(new Error('too often'));
    const chosen = await choose({ mode: 'off' });
    expect(said.at(-1)).toBe(true);
    expect(await remote()).toBeUndefined();
    startSync(new AbortController().signal);
    await settled();
    expect(await remote()).toEqual(chosen);
    expect(said.at(-1)).toBe(false);
  });

  it('tells of settings that are too large for it, and leaves no old pieces of larger ones', async () => {
    const sites = (count: number): Settings['sites'] =>
      Object.fromEntries(
        Array.from({ length: count }, (_, i) => [`host-${i}.example`, { mode: 'off' }]),
      );
    await start(true);
    await choose({ sites: sites(500) });
    expect(Object.keys(await sync.get(null)).length).toBeGreaterThan(5);
    await choose({ sites: sites(5) });
    expect(Object.keys(await sync.get(null))).toHaveLength(2);
    await choose({ sites: sites(5000) });
    expect(await remote()).toMatchObject({ sites: sites(5) });
    expect((await local.get('syncFault')).syncFault).toBe(true);
  });

  it('sends nothing of settings that cannot be read here', async () => {
    await sync.set(pieces(quiet, 1000));
    await local.set({ settings: { ...DEFAULT_SETTINGS, mode: 'x' }, settingsStamp: 2000 });
    await start(true);
    expect(await remote()).toEqual(quiet);
  });

  it('has nothing left in the account after a reset', async () => {
    await start(true);
    await choose(quiet);
    await resetAll();
    await settled();
    expect(await sync.get(null)).toEqual({});
  });
});
