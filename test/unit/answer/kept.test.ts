import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { watchKept } from '../../../lib/answer/kept';
import { saveCustomRules } from '../../../lib/store/custom-rules-save';
import { addOwn } from '../../../lib/store/own-keys';
import { DEFAULT_PREFERENCES, savePreferences } from '../../../lib/store/preferences';
import type { Stored } from '../../../lib/store/stored';
import { rng, sampleOf } from '../../samples';

const { local } = fakeBrowser.storage;
const settings = { version: 2, mode: 'block', sites: {}, behaviour: {}, rules: {} };
const rule = { id: 'custom:a', name: 'A', env: 'A', literal: 'acme_', source: 'acme_[a-z]{8}' };
const text = 'acme_abcdefgh';

let frame: AbortController;
beforeEach(() => {
  fakeBrowser.reset();
  // What was read for the test before.
  delete (globalThis as { [key: symbol]: unknown })[Symbol.for('keyslip.items')];
  frame = new AbortController();
});
afterEach(() => frame.abort());

/** Somebody who looks at what there is whenever that is told. */
function looking() {
  const kept = watchKept(frame.signal);
  const looks: { stored: Stored; found: number }[] = [];
  const look = new AbortController();
  kept.watch(look.signal, (stored) => looks.push({ stored, found: kept().scan(text).length }));
  const seen = (count: number) => vi.waitFor(() => expect(looks).toHaveLength(count));
  return { kept, look, looks, seen };
}

it('tells what is stored once it is read, and at once whoever asks later', async () => {
  await local.set({ settings: { ...settings, mode: 'warn' } });
  const { kept, looks, seen } = looking();
  expect(looks).toEqual([]);
  await seen(1);
  let mode = '';
  kept.watch(frame.signal, ({ settings: now }) => {
    mode = now.mode;
  });
  expect(mode).toBe('warn');
});

it('tells of a rule that is added, when it is looked for', async () => {
  const { looks, seen } = looking();
  await seen(1);
  await saveCustomRules([rule]);
  await seen(2);
  expect(looks.map(({ found }) => found)).toEqual([0, 1]);
});

it('tells of a key that is added', async () => {
  await local.set({ fingerprintKey: '0123456789abcdef'.repeat(4) });
  const { kept, looks, seen } = looking();
  await seen(1);
  const { value } = sampleOf('generic-password', rng(8));
  const names: string[] = [];
  kept.watch(frame.signal, () => names.push(kept().scan(value)[0]?.rule ?? ''));
  expect(await addOwn(value, 'Deploy')).not.toHaveProperty('refused');
  await vi.waitFor(() => expect(names.at(-1)).toMatch(/^own:/));
  expect(looks.length).toBeGreaterThan(1);
});

it('tells of settings, and of nothing that decides nothing', async () => {
  const { look, looks, seen } = looking();
  await seen(1);
  await savePreferences({ ...DEFAULT_PREFERENCES, sync: true });
  await local.set({ 'history:a': 1, 'posted:b': 2 });
  await local.set({ settings: { ...settings, mode: 'off' } });
  await seen(2);
  expect(looks.at(-1)?.stored.settings.mode).toBe('off');
  look.abort();
  await local.set({ settings });
  await Promise.resolve();
  expect(looks).toHaveLength(2);
});
