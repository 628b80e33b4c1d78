import { homeOf } from '../detect';
import { type DoorName, type Outcome, STAYS } from '../doors/door';
import { activeElement, type Field, fieldAt } from '../editors/field';
import { insert } from '../editors/write';
import { stops } from '../policy/decide';
import { noteText } from './emptied';
import { createKindOf } from './family';
import { createFileAnswerer } from './files';
import { isForeign, tellOthers, withFrames } from './frames';
import type { Keeping } from './kept';
import { outcomeOf, wholePayload } from './outcomes';
import type { Presenter } from './present';
import { press } from './press';
import { ready } from './ready';
import { place } from './remember';
import type { Answerer, Held } from './slot';
import { carries } from './spellings';
import { unfold } from './unfold';
import { sendsBy } from './verbs';
import { guardAllWays, watchFor } from './ways';
import { wordsWith } from './words';

/**
 * Puts questions to the user and carries the answers out.
 * @param signal ends what is heard of other frames.
 * @param kept what holds now.
 */
export function createAnswerer(present: Presenter, signal: AbortSignal, kept: Keeping): Answerer {
  const scanNow = () => kept().scan;
  /** What was decided last, until it is done. */
  let carried: Promise<unknown> = Promise.resolve();
  const doing = <T>(done: Promise<T>): Promise<T> => {
    carried = done.catch(() => undefined);
    return done;
  };
  const tracked = (outcome: Outcome): Outcome => ({
    insert: (...where) => doing(outcome.insert(...where)),
    settle: () => doing(outcome.settle()),
  });
  return {
    get scan() {
      return scanNow();
    },
    ready,
    homeOf,
    kindOf: createKindOf(document),
    sends: sendsBy,
    place,
    press,
    words: wordsWith((text, rough) => kept().mayHold(text, rough)),
    watch: kept.watch,
    unfold,
    carries,
    async resolve(held, ledger) {
      if (!stops(held.verdict))
        return outcomeOf('original', { ...held, judged: [] }, { ledger, present, scan: scanNow() });
      // A dialog would take the focus from what is being written.
      await carried;
      const passed = passedBy(held);
      if (passed) return tracked(passed);
      let isOver = false;
      void held.lapsed?.then(() => {
        isOver = true;
      });
      const active = activeElement();
      const choice = await present.ask(held);
      const typed = present.typed();
      const means = { ledger: withFrames(ledger, held.parts), present, scan: scanNow() };
      const outcome = outcomeOf(choice, held, means);
      if (!isOver) return tracked(typingOn(outcome, held.door, active, typed));
      // Nobody waits for it any more; what was decided of the fields is done nevertheless.
      await outcome.settle();
      return STAYS;
    },
    files: createFileAnswerer(present),
    mark(field, ...rest) {
      if (rest[0] > 0) guardAllWays();
      noteText(field, rest[0]);
      if (isForeign(field)) return;
      present.mark(field, ...rest);
      tellOthers(field, signal);
    },
    letThrough: present.letThrough,
  };
}

/**
 * Who types on under a question has that behind the answer, where they were. Not what comes after something was sent: it is
 * of the next message.
 */
function typingOn(outcome: Outcome, door: DoorName, active: Element | null, text: string): Outcome {
  const typeOn = async (): Promise<void> => {
    const field = fieldAt(active);
    if (text && field && active && activeElement() === active && !isSelected(field))
      await insert(field, active, { text, html: '' });
  };
  return {
    insert: async (...where) => {
      await outcome.insert(...where);
      if (door === 'paste') await typeOn();
    },
    settle: async () => {
      const goes = await outcome.settle();
      if (door === 'network') await typeOn();
      return goes;
    },
  };
}

/** Is any of its text selected, that would be written over? */
function isSelected({ element }: Field): boolean {
  if (!('selectionStart' in element)) return !document.getSelection()?.isCollapsed;
  return element.selectionStart !== element.selectionEnd;
}

/**
 * Nothing is pasted into a field that can only be read, so there is no question. A page that takes the paste by itself has
 * it as it came, and is asked about it when it is sent.
 */
function passedBy({ door, verdict, parts, judged }: Held): Outcome | null {
  const { readOnly } = (parts[0]?.field?.element ?? {}) as Partial<HTMLInputElement>;
  if (door !== 'paste' || !readOnly || verdict === 'block') return null;
  watchFor(judged);
  return {
    ...STAYS,
    insert: async (field, target, bundle) => {
      await insert(field, target, wholePayload(parts, bundle));
    },
  };
}
