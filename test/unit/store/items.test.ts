import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { itemsHere, readItems } from '../../../lib/store/items';

const { local } = fakeBrowser.storage;
beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

it('reads everything that decides', async () => {
  await local.set({ settings: { level: 1 }, 'history:1': 'caught', 'posted:a': 1 });
  expect(await readItems()).toEqual({ settings: { level: 1 } });
  expect(await local.get('history:1')).toEqual({ 'history:1': 'caught' });
});

it('gives a later script of the frame what was read last, without reading', async () => {
  await local.set({ settings: 1 });
  await readItems();
  await local.set({ settings: 2 });
  const get = vi.spyOn(local, 'get');
  expect(await itemsHere()).toEqual({ settings: 1 });
  expect(get).not.toHaveBeenCalled();
  await readItems();
  expect(await itemsHere()).toEqual({ settings: 2 });
});

it('reads anew where the last reading failed', async () => {
  vi.spyOn(local, 'get').mockRejectedValueOnce(new Error('out of reach'));
  await expect(readItems()).rejects.toThrow('out of reach');
  await local.set({ settings: 3 });
  expect(await itemsHere()).toEqual({ settings: 3 });
});
