import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { findOwn } from '../../../lib/detect/custom/own';
import { parseCustomRules, readCustomRules } from '../../../lib/store/custom-rules';
import { saveCustomRules } from '../../../lib/store/custom-rules-save';
import {
  addHistory,
  auditLog,
  clearHistory,
  type HistoryEntry,
  listHistory,
  pruneHistory,
  readEntry,
} from '../../../lib/store/history';
import { makeFingerprintKey } from '../../../lib/store/installation';
import { addOwn, listOwn, ownKeysOf, parseOwn, removeOwn } from '../../../lib/store/own-keys';
import { notePosted } from '../../../lib/store/posted';
import {
  DEFAULT_PREFERENCES,
  type Preferences,
  readPreferences,
  savePreferences,
  watchPreferences,
} from '../../../lib/store/preferences';
import { readFingerprintKey } from '../../../lib/store/stored';
import { rng, sampleOf } from '../../samples';

const { local } = fakeBrowser.storage;
const DAY = 86_400_000;
beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const entry = (change: Partial<HistoryEntry> = {}): HistoryEntry => ({
  id: crypto.randomUUID(),
  time: Date.now(),
  host: 'github.com',
  kind: 'tracker',
  door: 'paste',
  rule: 'github-pat',
  title: 'GitHub personal access token',
  preview: 'ghp_…1234',
  outcome: 'redacted',
  ...change,
});

describe('preferences', () => {
  it.each<[unknown, Preferences, string[]]>([
    [undefined, DEFAULT_PREFERENCES, []],
    [
      'x',
      { history: { keep: false, days: 30 }, sync: false, pictures: true },
      ['preferences', 'preferences.history', 'preferences.sync'],
    ],
    [
      { history: { keep: true, days: 0 }, sync: true, pictures: true },
      { history: { keep: false, days: 30 }, sync: true, pictures: true },
      ['preferences.history'],
    ],
    [
      { history: { keep: false, days: 7 }, sync: 'yes' },
      { history: { keep: false, days: 7 }, sync: false, pictures: true },
      ['preferences.sync'],
    ],
  ])('%j is read as far as it can be', async (stored, value, problems) => {
    if (stored !== undefined) await local.set({ preferences: stored });
    expect(await readPreferences()).toEqual({ value, problems });
  });

  it('are read where storage is out of reach: nothing is kept then', async () => {
    vi.spyOn(local, 'get').mockRejectedValue(new Error('gone'));
    expect((await readPreferences()).value.history.keep).toBe(false);
  });

  it('are watched', async () => {
    const seen: boolean[] = [];
    const controller = new AbortController();
    watchPreferences(controller.signal, ({ value }) => seen.push(value.sync));
    await vi.waitFor(() => expect(seen).toEqual([false]));
    await savePreferences({ ...DEFAULT_PREFERENCES, sync: true });
    await vi.waitFor(() => expect(seen).toEqual([false, true]));
    await local.set({ settings: 1 });
    controller.abort();
    await savePreferences(DEFAULT_PREFERENCES);
    expect(seen).toEqual([false, true]);
  });
});

describe('history', () => {
  it('lists the newest first and keeps it redacted in storage', async () => {
    const now = Date.now();
    const [old, young, between] = [5, 0, 3].map((age) => entry({ time: now - age }));
    if (!old || !young || !between) throw new Error('Three were made');
    await addHistory([young, old, between]);
    expect(await listHistory()).toEqual([young, between, old]);
    await clearHistory();
    expect(await listHistory()).toEqual([]);
    expect(await local.get(null)).toEqual({});
  });

  it('writes nothing if the user wants none, and lets go of what there was', async () => {
    await addHistory([entry()]);
    await savePreferences({ ...DEFAULT_PREFERENCES, history: { keep: false, days: 30 } });
    expect(await listHistory()).toEqual([]);
    await addHistory([entry()]);
    await pruneHistory();
    expect(Object.keys(await local.get(null))).toEqual(['preferences']);
  });

  it('has nothing of a private window, nor has the note of what was sent off', async () => {
    const key = '0a'.repeat(32);
    fakeBrowser.extension.inIncognitoContext = true;
    try {
      await addHistory([entry()]);
      await notePosted(['a value'], key, Date.now());
      expect(await local.get(null)).toEqual({});
    } finally {
      fakeBrowser.extension.inIncognitoContext = false;
    }
    await addHistory([entry()]);
    await notePosted(['a value'], key, Date.now());
    expect(Object.keys(await local.get(null))).toHaveLength(2);
  });

  it('ends after the days the user has set, by a faked clock', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    await savePreferences({ ...DEFAULT_PREFERENCES, history: { keep: true, days: 2 } });
    await addHistory([entry()]);
    vi.setSystemTime(Date.now() + 2 * DAY - 1);
    expect(await listHistory()).toHaveLength(1);
    vi.setSystemTime(Date.now() + 1);
    expect(await listHistory()).toHaveLength(0);
    await pruneHistory();
    expect(Object.keys(await local.get(null))).toEqual(['preferences']);
  });

  it('keeps the 500 newest', async () => {
    const now = Date.now();
    const many = Array.from({ length: 520 }, (_, i) => entry({ time: now - i, rule: `${i}` }));
    await addHistory(many);
    const list = await listHistory();
    expect(list).toHaveLength(500);
    expect(list.at(-1)?.rule).toBe('499');
    expect(Object.keys(await local.get(null))).toHaveLength(500);
  });

  it('drops what cannot be read', async () => {
    await local.set({
      'history:a': 'x',
      'history:b': { id: 'b' },
      'history:c': JSON.stringify(entry()),
    });
    expect(await listHistory()).toEqual([]);
    await pruneHistory();
    expect(await local.get(null)).toEqual({});
  });

  it('reads anything without failing', () => {
    fc.assert(
      fc.property(fc.anything(), fc.json(), (raw, text) => void [readEntry(raw), readEntry(text)]),
    );
  });

  it('becomes lines of JSON for an auditor', () => {
    const [one, two] = [entry({ time: 0 }), entry({ time: 1000, why: { note: 'demo\nkey' } })];
    const lines = auditLog([two, one]).split('\n');
    expect(lines).toHaveLength(3);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ time: '1970-01-01T00:00:00.000Z' });
    expect(JSON.parse(lines[1] ?? '')).toMatchObject({ why: { note: 'demo\nkey' } });
  });
});

describe('own keys', () => {
  beforeEach(makeFingerprintKey);
  const { value } = sampleOf('github-pat', rng(8));

  it('are kept as fingerprints by which they are found, and never as values', async () => {
    const added = await addOwn(` ${value}\n`, 'Deploy');
    if ('refused' in added) throw new Error(added.refused);
    const stored = JSON.stringify(await local.get(null));
    for (let i = 0; i + 6 <= value.length; i++) expect(stored).not.toContain(value.slice(i, i + 6));
    const { value: secrets } = await listOwn();
    const text = `a ${value} b`;
    const keys = ownKeysOf(await readFingerprintKey());
    expect(findOwn(text, secrets, keys)).toMatchObject([
      { start: 2, end: 2 + value.length, rule: `own:${added.secret.id}` },
    ]);
    expect(findOwn(text, secrets, ownKeysOf('0'.repeat(64)))).toEqual([]);
    await removeOwn(added.secret.id);
    expect((await listOwn()).value).toEqual([]);
  });

  it.each([
    ['short', 'Abc123', 'Mine'],
    ['guessable', 'aaaaaaaaaaaaaaaaaaaa', 'Mine'],
    ['label', value, ' '],
    ['label', value, `Mine ${value}`],
  ])('are refused as %s', async (refused, secret, label) => {
    expect(await addOwn(secret, label)).toEqual({ refused });
  });

  it('are taken once', async () => {
    await addOwn(value, 'Mine');
    expect(await addOwn(value, 'Again')).toEqual({ refused: 'known' });
  });

  it('that cannot be read are named', () => {
    expect(parseOwn({ 'own:a': { id: 'b' }, 'own:c': null, other: 1 })).toEqual({
      value: [],
      problems: ['own:a', 'own:c'],
    });
  });
});

describe('custom rules', () => {
  const rule = { id: 'custom:a', name: 'A', env: 'A', literal: 'acme_', source: 'acme_[a-z]{8}' };

  it('are stored if they are safe, and else nothing is', async () => {
    await saveCustomRules([rule]);
    const slow = { ...rule, id: 'custom:b', source: 'acme_(?:[a-z]{1,9}){1,9}-' };
    await expect(saveCustomRules([rule, slow])).rejects.toThrow('slow');
    await expect(saveCustomRules([rule, rule])).rejects.toThrow('twice');
    expect(await readCustomRules()).toMatchObject({ value: [rule], problems: [] });
  });

  it('leave those alone that cannot be read, and are not stored over a list that cannot', async () => {
    const newer = { ...rule, id: 'custom:b', source: 5 };
    await local.set({ customRules: [newer, rule] });
    await saveCustomRules([{ ...rule, id: 'custom:c' }]);
    expect(await local.get('customRules')).toEqual({
      customRules: [{ ...rule, id: 'custom:c' }, newer],
    });
    await local.set({ customRules: { newer } });
    await expect(saveCustomRules([rule])).rejects.toThrow();
    expect(await local.get('customRules')).toEqual({ customRules: { newer } });
  });

  it.each<[string, unknown, string[]]>([
    ['a word', 'x', ['customRules']],
    ['no pattern', [rule, { ...rule, id: 'custom:b', source: '(' }], ['customRules[1]']],
    ['the id of a built-in rule', [{ ...rule, id: 'github-pat' }], ['customRules[0]']],
    ['the same twice', [rule, rule], ['customRules[1]']],
  ])('%s is named and finds nothing', (_, raw, problems) => {
    expect(parseCustomRules(raw).problems).toEqual(problems);
  });
});
