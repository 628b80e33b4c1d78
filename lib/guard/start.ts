import { isLate } from '../coverage/late';
import { listenFirst } from '../dialog/gate';
import { doors } from '../doors';
import { behindFiles } from '../doors/file';
import { hearFirst, soon } from '../doors/listen';
import { armTap, linkTap } from '../doors/tap-link';
import { NOTHING_STORED, type Stored, watchStored } from '../store/stored';
import { createAsk } from './ask';
import { Memory } from './memory';
import { hearOthers } from './newcomer';
import { answerSelfTests } from './self-test';
import { WatchList } from './watch-list';

/** One guard a frame: the scripts may be injected twice, by the manifest and by a registration. */
const RUNNING = Symbol.for('keyslip.guard');

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
  const ask = behindFiles(
    createAsk({
      stored: () => stored ?? NOTHING_STORED,
      memory,
      watchList,
    }),
  );
  // What an editor has drawn is told between two listeners: the first one looks at it anyway.
  hearFirst('input');
  listenFirst();
  linkTap(signal);
  for (const door of doors) door(signal, ask);
  hearOthers(watchList);
  const join = (): void => {
    const loaded = new Promise<void>((resolve) => {
      watchStored(signal, (now) => {
        stored = now;
        resolve();
      });
    });
    answerSelfTests(signal, () => stored, loaded);
  };
  // Who brought it to a page that is there asks it at once. To any other page storage answers later than this
  // anyway, and to ask takes longer than all that is above.
  if (isLate()) join();
  else soon(join);
}
