import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { provideAnswerer, SLOT } from '../../../lib/answer/slot';
import { AGAIN, TELL } from '../../../lib/doors/near';
import { hearOthers } from '../../../lib/guard/newcomer';
import { WatchList } from '../../../lib/guard/watch-list';
import { answerer } from './answerer';

/** What the page hears of what frames say to each other. */
let heard: string[] = [];
let over = new AbortController();

beforeEach(() => {
  delete (globalThis as { [key: symbol]: unknown })[Symbol.for(SLOT)];
  heard = [];
  over = new AbortController();
  const { addEventListener } = window;
  // It listens as long as its frame is there, and the one of these tests is that of all others.
  vi.spyOn(window, 'addEventListener').mockImplementation((type, listener, capture) =>
    addEventListener.call(window, type, listener, {
      capture: capture === true,
      signal: over.signal,
    }),
  );
});
afterEach(() => {
  vi.restoreAllMocks();
  over.abort();
});

it('has what the page sends wait, once another frame tells of a secret, for the script that hears it', async () => {
  const watchList = new WatchList(() => undefined);
  hearOthers(watchList);
  for (const type of [AGAIN, TELL])
    addEventListener(type, () => heard.push(type), { signal: over.signal });
  dispatchEvent(new UIEvent(AGAIN));
  expect(watchList.expected).toBeUndefined();
  dispatchEvent(new FocusEvent(TELL));
  const { expected } = watchList;
  expect(expected).toBeDefined();
  // Meanwhile the page learns nothing of it; from then on that is for the script that answers.
  expect(heard).toEqual([]);
  provideAnswerer(answerer);
  await expected;
  expect(watchList.expected).toBeUndefined();
  dispatchEvent(new FocusEvent(TELL));
  dispatchEvent(new UIEvent(AGAIN));
  expect([watchList.expected, heard]).toEqual([undefined, [TELL, AGAIN]]);
});
