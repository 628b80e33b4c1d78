import { listenFirst } from '../dialog/gate';
import { doors } from '../doors';
import { armTap, linkTap } from '../doors/tap-link';
import { NOTHING_STORED, type Stored, watchStored } from '../store/stored';
import { createAsk } from './ask';
import { Memory } from './memory';
import { hearOthers } from './newcomer';
import { answerSelfTests } from './self-test';
import { WatchList } from './watch-list';

/** One guard a frame: the scripts may be injected twice, by the manifest and by a registration. */
const RUNNING = Symbol.for('keyslip.guard');

/** Within how many ms settings are read at the latest. */
const SOON = 500;

/**
 * Starts the guard in this frame. Nothing here waits: the doors hold from the first event on, with
 * the defaults until storage has answered.
 */
export function startGuard(): void {
  const world = globalThis as { [RUNNING]?: AbortController };
  world[RUNNING]?.abort();
  const controller = new AbortController();
  world[RUNNING] = controller;
  const { signal } = controller;

  let stored: Stored | null = null;
  const memory = new Memory();
  const watchList = new WatchList((empty) => armTap(!empty));
  const ask = createAsk({
    stored: () => stored ?? NOTHING_STORED,
    memory,
    watchList,
  });
  listenFirst(signal);
  linkTap(signal);
  for (const door of doors) door(signal, ask);
  hearOthers();
  const join = (): void => {
    const loaded = new Promise<void>((resolve) => {
      watchStored(signal, (now) => {
        stored = now;
        resolve();
      });
    });
    answerSelfTests(signal, () => stored, loaded);
  };
  // The more frames there are, the longer a browser takes for each that listens to the extension, and one
  // without an address is empty when it begins: nothing will be asked about so soon.
  if (window.top !== window && location.href === 'about:blank')
    requestIdleCallback(join, { timeout: SOON });
  else join();
}
