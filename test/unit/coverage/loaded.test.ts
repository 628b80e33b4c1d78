import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onceLoaded } from '../../../lib/coverage/loaded';

beforeEach(() => fakeBrowser.reset());

it('does it once however often the background starts, and anew when the extension was switched on', async () => {
  const act = vi.fn(async () => undefined);
  await onceLoaded(act);
  await onceLoaded(act);
  expect(act).toHaveBeenCalledTimes(1);
  // What browsers do when they let go of the extension.
  await fakeBrowser.storage.session.clear();
  await onceLoaded(act);
  expect(act).toHaveBeenCalledTimes(2);
});

it('tries once more what has failed', async () => {
  await expect(onceLoaded(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  const act = vi.fn(async () => undefined);
  await onceLoaded(act);
  expect(act).toHaveBeenCalledTimes(1);
});
