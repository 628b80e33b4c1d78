import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../../lib/policy/settings';
import { addHistory, type HistoryEntry, watchHistory } from '../../../lib/store/history';
import { notePosted } from '../../../lib/store/posted';
import { savePreferences } from '../../../lib/store/preferences';
import { saveSettings } from '../../../lib/store/stored';
import { startUpkeep } from '../../../lib/store/upkeep';

const { local } = fakeBrowser.storage;
const KEY = '0a'.repeat(32);
const MINUTE = 60_000;
const keys = async (): Promise<string[]> => Object.keys(await local.get(null)).sort();
const entry = { id: 'a', time: Date.now(), host: 'github.com', kind: 'tracker', door: 'paste' };
const caught: HistoryEntry = {
  ...entry,
  rule: 'github-pat',
  title: 'A key',
  preview: 'ghp_…1234',
  outcome: 'redacted',
};
let controller: AbortController;
beforeEach(() => {
  fakeBrowser.reset();
  controller = new AbortController();
});
afterEach(() => controller.abort());

it('lets go of what was sent off more than a quarter of an hour ago', async () => {
  await notePosted(['old'], KEY, Date.now() - 16 * MINUTE);
  await notePosted(['young'], KEY, Date.now() - 14 * MINUTE);
  const young = await keys();
  startUpkeep(controller.signal);
  await vi.waitFor(async () => expect(await keys()).toHaveLength(1));
  expect(young).toEqual(expect.arrayContaining(await keys()));
});

it('keeps what two gestures note of the same secret, whichever is done first', async () => {
  const now = Date.now();
  await Promise.all([notePosted(['value'], KEY, now), notePosted(['value'], KEY, now + 5)]);
  expect(await keys()).toHaveLength(1);
});

it('leaves no older note when something else is sent off', async () => {
  const now = Date.now();
  await notePosted(['old'], KEY, now - 16 * MINUTE);
  const old = await keys();
  await notePosted(['young'], KEY, now);
  expect(await keys()).toHaveLength(1);
  expect(await keys()).not.toEqual(old);
});

it('empties the history, and what is shown of it, as soon as none is wanted', async () => {
  startUpkeep(controller.signal);
  const shown: number[] = [];
  watchHistory(controller.signal, ({ length }) => shown.push(length));
  await addHistory([caught]);
  await vi.waitFor(() => expect(shown.at(-1)).toBe(1));
  await savePreferences({ history: { keep: false, days: 30 } });
  await vi.waitFor(async () => expect(await keys()).toEqual(['preferences']));
  await vi.waitFor(() => expect(shown.at(-1)).toBe(0));
});

it('empties it as soon as a policy wants none', async () => {
  startUpkeep(controller.signal);
  await addHistory([caught]);
  await local.set({ policy: { preferences: { history: { keep: false, days: 30 } } } });
  await vi.waitFor(async () => expect(await keys()).toEqual(['policy']));
});

it('forgets sites that were only paused, once that is over or could be no pause by the clock', async () => {
  const sites = {
    'over.example': { pausedUntil: Date.now() - 1 },
    'resumed.example': {},
    'off.example': { mode: 'off', pausedUntil: Date.now() - 1 },
    'paused.example': { pausedUntil: Date.now() + MINUTE },
    // The clock was a day ahead when it began.
    'ahead.example': { pausedUntil: Date.now() + 24 * 60 * MINUTE },
  } as const;
  const left = { 'off.example': { mode: 'off' }, 'paused.example': sites['paused.example'] };
  await local.set({ settings: { ...DEFAULT_SETTINGS, sites } });
  startUpkeep(controller.signal);
  await vi.waitFor(async () =>
    expect(await local.get('settings')).toMatchObject({ settings: { sites: left } }),
  );
  await saveSettings({ ...DEFAULT_SETTINGS, sites });
  expect(await local.get('settings')).toEqual({ settings: { ...DEFAULT_SETTINGS, sites: left } });
});

it('leaves settings that cannot be read to the user', async () => {
  const broken = { ...DEFAULT_SETTINGS, mode: 'x', sites: { 'a.example': {} } };
  await local.set({ settings: broken });
  startUpkeep(controller.signal);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await local.get('settings')).toEqual({ settings: broken });
});
