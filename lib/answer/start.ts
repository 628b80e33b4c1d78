import { preloadStrings } from '../ui/i18n';
import { createAnswerer } from './answer';
import { createPresenter } from './present';
import { answerSelections } from './selection';
import { type Answerer, provideAnswerer } from './slot';
import { createTally, type Tally } from './tally';

/** One a frame: the script may be injected twice, by the manifest and by a registration. */
const RUNNING = Symbol.for('keyslip.answering');

/** Starts the script that answers in this frame. */
export function startAnswer(): void {
  const world = globalThis as { [RUNNING]?: AbortController };
  world[RUNNING]?.abort();
  const controller = new AbortController();
  world[RUNNING] = controller;
  const { signal } = controller;
  const present = createPresenter(signal);
  provideAnswerer(counted(createAnswerer(present), createTally(signal)));
  answerSelections(present, signal);
  requestIdleCallback(preloadStrings);
}

/** What is marked in a field counts for the badge. */
function counted(answerer: Answerer, tally: Tally): Answerer {
  return {
    ...answerer,
    mark(field, watched, warnings, review) {
      tally.set(field.element, watched + warnings.length);
      answerer.mark(field, watched, warnings, review);
    },
  };
}
