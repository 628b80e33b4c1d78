import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { watchLocal } from '../../../lib/store/local';

it('reads anew when its page comes back out of the history of its tab, until it is ended', async () => {
  fakeBrowser.reset();
  const ended = new AbortController();
  const read = vi.fn(async () => 1);
  watchLocal(
    ended.signal,
    () => true,
    read,
    () => undefined,
  );
  const show = (persisted: boolean): boolean =>
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
  show(false);
  expect(read).toHaveBeenCalledTimes(1);
  show(true);
  expect(read).toHaveBeenCalledTimes(2);
  ended.abort();
  show(true);
  expect(read).toHaveBeenCalledTimes(2);
});
