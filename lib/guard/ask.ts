import {
  answerer,
  answererNow,
  type Found,
  type FrameDesk,
  type Held,
  type Judged,
  type Ledger,
  provideDesk,
} from '../answer/slot';
import {
  type Answer,
  type Ask,
  type DoorName,
  GOES,
  type Load,
  type Outcome,
  type Question,
  STAYS,
} from '../doors/door';
import { createInTurn, type InTurn } from '../doors/in-turn';
import { partsWith } from '../doors/text';
import type { Field } from '../editors/field';
import { readField, readsWhole } from '../editors/read';
import type { PageDesk } from '../page/host';
import { isSilent, stops } from '../policy/decide';
import { modeUnder } from '../policy/policy';
import type { Stored } from '../store/stored';
import { decideFor, destinationOf, judge, worst } from './judge';
import type { Memory } from './memory';
import { sends } from './sends';
import type { WatchList } from './watch-list';

/** What the decision stands on: live state of this frame, read at each question. */
export interface Ground {
  readonly stored: () => Stored;
  readonly memory: Memory;
  readonly watchList: WatchList;
}

const PASSED: Answer = { held: false, verdict: 'ignore' };

/** What the questions of a frame share. */
interface Desk extends Ground, Pick<FrameDesk, keyof PageDesk> {
  readonly inTurn: InTurn;
  /** Shows beside a field what is known of it. */
  readonly mark: Mark;
}

/**
 * Makes the one question every door asks. A mistake of ours must neither break a page nor open a
 * door silently: whatever fails after an event was held is a refusal.
 */
export function createAsk(ground: Ground): Ask {
  const { watchList } = ground;
  const marks = createMarks(watchList, (field) => review(field, desk));
  const desk: Desk = {
    ...ground,
    inTurn: createInTurn(),
    mark: marks,
    sends,
    decide: decideFor,
    destination: destinationOf,
  };
  provideDesk(desk);
  const ask = (question: Question): Answer => {
    switch (question.door) {
      case 'type':
        return noteTyping(question, desk);
      case 'network':
        return askNetwork(question, desk);
      default:
        return askUser(question, desk);
    }
  };
  return Object.assign(ask, {
    files: (load: Load) => askFiles(load, desk),
    watched: (text?: string) => watchList.fields(text ? watchList.foundIn(text) : undefined),
    destination: destinationOf,
    sends,
    // Whatever is held waits for the script that answers.
    press: (target: Element, event: KeyboardEvent | SubmitEvent) =>
      answererNow()?.press(target, event),
  });
}

/** With nothing to show and nothing to take away it costs nothing. */
type Mark = (field: Field, warnings?: readonly Judged[]) => void;

function createMarks(watchList: WatchList, review: (field: Field) => void): Mark {
  const marked = new WeakSet<Element>();
  return (field, warnings = []) => {
    const { element } = field;
    const watched = watchList.in(field).length;
    const shows = watched + warnings.length > 0;
    if (!shows && !marked.has(element)) return;
    if (shows) marked.add(element);
    else marked.delete(element);
    void answerer().then((answers) => answers.mark(field, watched, warnings, () => review(field)));
  };
}

function judgeNow(question: Question, { stored, memory }: Ground): Held {
  return judge(question, stored(), memory.isAllowed, Date.now());
}

/** The decision on what was found without a text at hand. */
function decideNow(found: readonly Found[], { stored, memory }: Ground, door: DoorName) {
  return worst(decideFor(found, destinationOf(null), stored(), memory.isAllowed, Date.now(), door));
}

/** Typing: never held. What would be held at a send is put on the watch-list now. */
function noteTyping(question: Question, desk: Desk): Answer {
  const { watchList, mark } = desk;
  const { verdict, judged } = judgeNow(question, desk);
  for (const { field, text } of question.parts) {
    if (!field) continue;
    const watched = watchList.in(field);
    // Once for all of them, and not for what stands in the text at hand.
    const whole =
      watched.some(({ value }) => !text.includes(value)) && readsWhole(field)
        ? readField(field)
        : null;
    for (const { value } of watched) {
      if (hasGrown(value, judged)) watchList.remove(value, field);
      else if (whole?.includes(value) === false)
        watchList.remove(value, field, !!question.deleted?.includes(value));
    }
    if (stops(verdict))
      for (const { value, finding } of judged) watchList.add(value, finding, field);
    mark(field, verdict === 'warn' ? judged : []);
  }
  return { held: false, verdict };
}

/** Is there more or less of it now? Most keys are found before their last letter. */
const hasGrown = (value: string, judged: readonly Judged[]): boolean =>
  judged.some(
    (one) => one.value !== value && (one.value.startsWith(value) || value.startsWith(one.value)),
  );

/** Asks about what lies in a field now, at the user's own wish. */
function review(field: Field, desk: Desk): void {
  const held = judgeNow({ door: 'type', parts: partsWith([field]) }, desk);
  if (!stops(held.verdict)) return;
  void desk.inTurn(() => resolve(held, desk)).then((outcome) => outcome.settle());
}

/** Paste, submit and send: the user's own doing, held until the user decides. */
function askUser(question: Question, desk: Desk): Answer {
  const { verdict, judged } = judgeNow(question, desk);
  if (!stops(verdict)) {
    const field = question.parts[0]?.field;
    if (verdict === 'warn' && field) desk.mark(field, judged);
    return { held: false, verdict };
  }
  // What is known by then counts: of settings, of the page, and of the answer before this one.
  return {
    held: true,
    outcome: desk.inTurn(async () => {
      await answerer();
      return resolve(judgeNow(question, desk), desk);
    }),
  };
}

/** A request of the page's scripts: only the watch-list counts, and a refusal holds without a question. */
function askNetwork(question: Question, desk: Desk): Answer {
  const { watchList, memory } = desk;
  const text = question.parts[0]?.text ?? '';
  const undecided = () => {
    const { verdict, judged } = decideNow(watchList.foundIn(text), desk, 'network');
    return (
      stops(verdict) && { verdict, judged: judged.map((one): Judged => ({ ...one, part: 0 })) }
    );
  };
  const { expected } = watchList;
  if (!undecided() && !expected) return PASSED;
  const lapsed = new Promise<void>((over) => setTimeout(over, PATIENCE));
  const late = async (): Promise<Outcome> => {
    await answerer();
    // The question before this one may have settled it.
    const sent = undecided();
    if (!sent) return GOES;
    if (sent.judged.some(({ value }) => memory.isRefused(value) || watchList.isStale(value)))
      return STAYS;
    const parts = partsWith(watchList.fields(watchList.foundIn(text)));
    // What lies in the fields now; the request itself is asked about if it carries what they do not.
    const held = judgeNow({ door: 'network', parts }, desk);
    const isInFields = (one: Judged) => held.judged.some(({ value }) => value === one.value);
    return resolve(
      { ...held, lapsed, sent: text, ...(!sent.judged.every(isInFields) && sent) },
      desk,
    );
  };
  // What is asked meanwhile comes first.
  const outcome = expected ? expected.then(() => desk.inTurn(late)) : desk.inTurn(late);
  return { held: true, outcome: Promise.race([outcome, lapsed.then(() => STAYS)]) };
}

/** How long a request of the page may be held, in ms: longer than a page waits, and never for good. */
const PATIENCE = 60_000;

/** Files: what is in them is known later, so everything that follows is left to the script that answers. */
function askFiles(load: Load, desk: Desk): Promise<void> | null {
  const { stored, inTurn, watchList } = desk;
  const destination = destinationOf(null);
  const { policy, settings } = stored();
  const mode = modeUnder(policy, settings, destination, Date.now());
  if (isSilent(destination, mode)) return null;
  // What a policy forces holds in every mode.
  const holds = mode === 'block' || !!policy.forcedRules;
  const over = answerer()
    .then((answers) =>
      answers.files(load, {
        scan: answers.scan,
        destination,
        holds,
        ledger: ledgerOf(desk, { parts: [], judged: [] }),
        judge: (found) => decideNow(found, desk, 'file'),
        inTurn,
      }),
    )
    .catch(() => undefined);
  if (!load.folders[0]) return holds ? over : null;
  if (holds) watchList.expect(over);
  return null;
}

/** Hands over to the script that answers. */
async function resolve(held: Held, desk: Desk): Promise<Outcome> {
  return (await answerer()).resolve(held, ledgerOf(desk, held)).catch(() => STAYS);
}

function ledgerOf(
  { memory, watchList, mark }: Desk,
  { parts, judged }: Pick<Held, 'parts' | 'judged'>,
): Ledger {
  const remark = (): void => {
    for (const { field } of parts) if (field) mark(field);
  };
  return {
    allow(values, until) {
      for (const value of values) {
        memory.allow(value, until);
        watchList.allow(value);
      }
      remark();
    },
    refuse(values) {
      for (const value of values) memory.refuse(value);
    },
    redact(until) {
      for (const { value, finding, part } of judged)
        watchList.redact(value, finding, parts[part]?.field, until);
    },
    forget(values) {
      for (const value of values) watchList.remove(value);
      remark();
    },
  };
}
