import { clearLeft } from '../dialog/surface';
import { preloadStrings } from '../ui/i18n';
import { createAnswerer } from './answer';
import { hearFrames } from './frames';
import { watchKept } from './kept';
import { lookAgain } from './look-again';
import { createPresenter } from './present';
import { createRecorder } from './record';
import { answerSelections } from './selection';
import { provideAnswerer } from './slot';
import { createTally } from './tally';

/** One a frame: the script may be injected twice, by the manifest and by a registration. */
const RUNNING = Symbol.for('keyslip.answering');

/** Starts the script that answers in this frame. */
export function startAnswer(): void {
  const world = globalThis as { [RUNNING]?: AbortController };
  world[RUNNING]?.abort();
  const controller = new AbortController();
  world[RUNNING] = controller;
  const { signal } = controller;
  clearLeft();
  const kept = watchKept(signal);
  const present = createPresenter(signal, kept, createRecorder(signal));
  const scanNow = () => kept().scan;
  provideAnswerer(createAnswerer(createTally(signal).counted(present), signal, kept));
  answerSelections(present, signal, scanNow);
  hearFrames(signal, scanNow);
  lookAgain(signal, kept);
  // For the day the extension is gone from under this frame: where nobody has been, nobody asks for them.
  if (window.top === window) requestIdleCallback(preloadStrings);
  else addEventListener('focus', preloadStrings, { capture: true, once: true, signal });
}
