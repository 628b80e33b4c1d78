import { redactions, replaceSpans } from '../detect';
import type { Answer, Ask, Outcome, Part, Question } from '../doors/door';
import { settleFields } from '../doors/submit';
import type { Field } from '../editors/field';
import { readField } from '../editors/read';
import { stops } from '../policy/decide';
import type { Stored } from '../store/stored';
import { decideFor, destinationOf, type Judged, type Judgement, judge, worst } from './judge';
import { redactMarkup } from './markup';
import type { Memory } from './memory';
import { type Choice, type Presenter, presentRefusal } from './present';
import type { WatchList } from './watch-list';

/** What the decision stands on: live state of this frame, read at each question. */
export interface Ground {
  readonly stored: () => Stored;
  readonly memory: Memory;
  readonly watchList: WatchList;
  readonly present: Presenter;
}

const PASSED: Answer = { held: false, verdict: 'ignore' };
const CANCELLED: Outcome = { choice: 'cancelled' };

/**
 * Makes the one question every door asks. A mistake of ours must neither break a page nor open a
 * door silently: an error while judging lets the event pass and is reported to the console without
 * any text of the user's.
 */
export function createAsk(ground: Ground): Ask {
  const { watchList } = ground;
  const ask = (question: Question): Answer => {
    switch (question.door) {
      case 'type':
        return noteTyping(question, ground);
      case 'network':
        return askNetwork(question, ground);
      default:
        return askUser(question, ground);
    }
  };
  return Object.assign(ask, { watched: () => watchList.fields(), destination: destinationOf });
}

function judgeNow(question: Question, { stored, memory }: Ground): Judgement {
  return judge(question, stored(), (value) => memory.isAllowed(value), Date.now());
}

/** Typing: never held. What would be held at a send is put on the watch-list now. */
function noteTyping(question: Question, ground: Ground): Answer {
  const { watchList, present } = ground;
  const { verdict, judged } = judgeNow(question, ground);
  for (const part of question.parts) {
    const { field } = part;
    if (!field) continue;
    for (const { value } of watchList.in(field)) {
      if (!readField(field).includes(value)) watchList.remove(value);
    }
    if (stops(verdict))
      for (const { value, finding } of judged) watchList.add(value, finding, field);
    present.mark(field, watchList.in(field).length, verdict === 'warn' ? judged : []);
  }
  return { held: false, verdict };
}

/** Paste, submit and send: the user's own doing, held until the user decides. */
function askUser(question: Question, ground: Ground): Answer {
  const { present } = ground;
  const judgement = judgeNow(question, ground);
  const { verdict, judged } = judgement;
  if (!stops(verdict)) {
    const field = question.parts[0]?.field;
    if (verdict === 'warn' && field) present.mark(field, 0, judged);
    return { held: false, verdict };
  }
  const outcome = present.queue(async (): Promise<Outcome> => {
    const choice = await present.ask(question, judgement);
    return settle(choice, question.parts, judged, ground);
  });
  return { held: true, outcome };
}

/** A request of the page's scripts: only the watch-list counts, and a refusal holds without a question. */
function askNetwork(question: Question, ground: Ground): Answer {
  const { watchList, memory, present, stored } = ground;
  const text = question.parts[0]?.text ?? '';
  const undecided = (): Judged[] => {
    const found = watchList.foundIn(text);
    const judged = decideFor(
      found,
      destinationOf(null),
      stored(),
      (value) => memory.isAllowed(value),
      Date.now(),
    );
    return worst(judged)
      .judged.filter(({ verdict }) => stops(verdict))
      .map((one) => ({ ...one, part: 0 }));
  };
  if (undecided().length === 0) return PASSED;
  const outcome = present.queue(async (): Promise<Outcome> => {
    // The question before this one may have settled it.
    const judged = undecided();
    if (judged.length === 0) return { choice: 'original', done: () => undefined };
    if (judged.some(({ value }) => memory.isRefused(value))) return CANCELLED;
    const fields = new Set(watchList.foundIn(text).flatMap((item) => [...item.fields]));
    const parts = [...fields]
      .filter(({ element }) => element.isConnected)
      .map((field): Part => ({ field, text: readField(field) }));
    return holdRequest(parts, judged, ground);
  });
  return { held: true, outcome };
}

/**
 * Asks about a request by the fields its secrets lie in. Redacting changes the fields and drops the
 * request: its body was made from what is no longer there.
 */
async function holdRequest(
  parts: readonly Part[],
  judged: readonly Judged[],
  ground: Ground,
): Promise<Outcome> {
  const { present } = ground;
  const question: Question = { door: 'network', parts };
  const judgement = judgeNow(question, ground);
  const known = judgement.judged.length > 0 ? judgement.judged : judged;
  const choice = await present.ask(question, { ...judgement, judged: known });
  const outcome = settle(choice, parts, known, ground);
  if (outcome.choice === 'redacted') await settleFields(parts, outcome);
  return outcome.choice === 'original' ? outcome : CANCELLED;
}

/** Carries a choice into memory and watch-list, and hands the door what it needs. */
function settle(
  choice: Choice,
  parts: readonly Part[],
  judged: readonly Judged[],
  ground: Ground,
): Outcome {
  const { memory, watchList, present } = ground;
  const values = new Set(judged.map(({ value }) => value));
  switch (choice) {
    case 'original':
      for (const value of values) {
        memory.allow(value);
        watchList.remove(value);
      }
      refreshMarks(parts, ground);
      return {
        choice,
        done: (result) => {
          if (result === 'refused') present.refused(presentRefusal('original'));
        },
      };
    case 'redacted': {
      const names = new Map<string, string>();
      const spans = parts.map((part, index) =>
        redactions(
          part.text,
          judged.filter((one) => one.part === index).map(({ finding }) => finding),
          names,
        ),
      );
      const replaced = new Map<string, string>();
      for (const [index, part] of parts.entries()) {
        for (const { start, end, text } of spans[index] ?? [])
          replaced.set(part.text.slice(start, end), text);
      }
      const apply = (index: number): string => {
        const part = parts[index];
        if (!part) return '';
        const text = replaceSpans(part.text, spans[index] ?? []);
        return part.markup ? redactMarkup(text, replaced) : text;
      };
      return {
        choice,
        text: apply,
        spans: (index) => spans[index] ?? [],
        done: (result, text) => {
          if (result === 'refused') present.refused(presentRefusal('redacted'), text);
          else for (const value of values) watchList.remove(value);
          refreshMarks(parts, ground);
        },
      };
    }
    case 'cancelled':
      for (const value of values) memory.refuse(value);
      return CANCELLED;
  }
}

function refreshMarks(parts: readonly Part[], { watchList, present }: Ground): void {
  const fields = parts.map(({ field }) => field).filter((field): field is Field => field !== null);
  for (const field of fields) present.mark(field, watchList.in(field).length, []);
}
