import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../../lib/policy/settings';
import { copyPolicy, startPolicy } from '../../../lib/store/managed';
import {
  DEFAULT_PREFERENCES,
  readPreferences,
  savePreferences,
} from '../../../lib/store/preferences';
import { addException, parseStored, readStored, saveSettings } from '../../../lib/store/stored';
import { exportAll, previewImport, resetAll } from '../../../lib/store/transfer';

const { local, managed } = fakeBrowser.storage;
beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

const lay = async (policy: Record<string, unknown>): Promise<void> => {
  vi.spyOn(managed, 'get').mockResolvedValue(policy);
  await copyPolicy();
};

describe('a policy', () => {
  it('is none where the browser has none', async () => {
    vi.spyOn(managed, 'get').mockRejectedValue(new Error('Managed storage manifest not found'));
    await copyPolicy();
    expect(await local.get(null)).toEqual({});
  });

  it('is read by every frame, and goes when it is taken back', async () => {
    await lay({ settings: { mode: 'warn' }, message: 'Hello' });
    expect(await readStored()).toMatchObject({
      settings: { mode: 'warn' },
      policy: { message: 'Hello', problems: [] },
    });
    await lay({});
    expect(await local.get(null)).toEqual({});
  });

  it('is put back when somebody changes it', async () => {
    vi.spyOn(managed, 'get').mockResolvedValue({ minimumMode: { '*': 'block' } });
    startPolicy(new AbortController().signal);
    const least = async () => (await readStored()).policy.minimumMode?.chat;
    await vi.waitFor(async () => expect(await least()).toBe('block'));
    await local.set({ policy: {} });
    await vi.waitFor(async () => expect(await least()).toBe('block'));
    await resetAll();
    expect(await least()).toBe('block');
  });

  it('holds whatever is saved or imported, and gives back what was there before', async () => {
    const own = { ...DEFAULT_SETTINGS, mode: 'off', rules: { a: 'note' } } as const;
    await saveSettings(own);
    const text = await exportAll();
    await lay({
      settings: { mode: 'block' },
      preferences: { history: { keep: true, days: 90 } },
      locked: ['mode'],
    });
    await saveSettings({ ...DEFAULT_SETTINGS, mode: 'off', rules: { b: 'note' } });
    expect((await readStored()).settings).toMatchObject({ mode: 'block', rules: { b: 'note' } });
    await savePreferences({ history: { keep: false, days: 1 }, sync: true, pictures: true });
    expect((await readPreferences()).value).toEqual({
      history: { keep: true, days: 90 },
      sync: true,
      pictures: true,
    });
    const preview = await previewImport(text);
    if (preview.ok) await preview.apply();
    expect((await readStored()).settings).toMatchObject({ mode: 'block', rules: { a: 'note' } });
    await lay({});
    expect((await readStored()).settings).toEqual(own);
  });

  it('ends exceptions that would hold for longer', async () => {
    const day = 86_400_000;
    const one = { by: 'rule', value: 'a', site: null, reason: 'revoked', label: '' } as const;
    await addException({ ...one, id: 'never', created: day, expires: null });
    await addException({ ...one, id: 'soon', created: day, expires: day + 5 });
    await lay({ exceptions: { maxDays: 2 } });
    const { exceptions } = await readStored();
    expect(new Set(exceptions.map(({ expires }) => expires))).toEqual(new Set([day + 5, 3 * day]));
    // For the day the policy is gone, a file has them as they were made.
    expect(JSON.parse(await exportAll()).exceptions).toEqual([
      { ...one, id: 'never', created: day, expires: null },
      { ...one, id: 'soon', created: day, expires: day + 5 },
    ]);
  });

  it('leaves what it fixes as the user had it when something else is changed', async () => {
    await lay({ preferences: { history: { keep: false, days: 1 } } });
    await savePreferences({ pictures: false });
    expect((await readPreferences()).value).toMatchObject({ history: { keep: false, days: 1 } });
    await lay({});
    expect((await readPreferences()).value).toEqual({ ...DEFAULT_PREFERENCES, pictures: false });
  });

  it.each([null, 'x', 7, [], { exceptions: null }])('that is %j breaks nothing', (policy) => {
    expect(parseStored({ policy }).settings).toEqual(DEFAULT_SETTINGS);
  });
});
