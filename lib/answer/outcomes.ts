import { replaceSpans, type scan } from '../detect';
import { everywhere } from '../detect/words';
import { type Bundle, type Outcome, type Part, type Point, STAYS } from '../doors/door';
import { placeCaret } from '../editors/caret';
import type { Field } from '../editors/field';
import { cargoOf, type Payload } from '../editors/realm';
import { insert, type Replacement, type WriteResult } from '../editors/write';
import { askAgain, askAtPress } from './ask-again';
import { dropOn } from './bring';
import { bringBack, hasClosed } from './emptied';
import { replaceAnywhere } from './frames';
import { redactMarkup } from './markup';
import { named } from './naming';
import { type Choice, type Presenter, untilOf } from './present';
import { deskNow, type Held, type Judged, type Ledger } from './slot';

/** How long a page may go on with what it knew before a redaction without a question about it, in ms. */
const MOMENT = 10_000;

/** Puts what was pasted or dropped where it was aimed at. */
async function deliver(
  field: Field | null,
  target: Element,
  payload: Payload,
  at: Point | undefined,
): Promise<WriteResult> {
  if (!at) return insert(field, target, payload);
  if (field) {
    placeCaret(field, at);
    return insert(field, target, payload);
  }
  return dropOn(target, { ...cargoOf(payload), at }) ? 'refused' : 'written';
}

/** What an answer is carried out with. */
interface Means {
  readonly ledger: Ledger;
  readonly present: Presenter;
  readonly scan: typeof scan;
}

/** What becomes of what was held, by the answer. */
export function outcomeOf(choice: Choice, held: Held, means: Means): Outcome {
  const { ledger, present } = means;
  const values = new Set(held.judged.map(({ value }) => value));
  switch (choice) {
    case 'cancelled':
      return cancelled(held, values, ledger);
    case 'original':
    case 'allowed':
      ledger.allow(values, untilOf(choice));
      return asItWas(held, present);
    case 'redacted':
      return redacted(held, values, means);
  }
}

type Values = ReadonlySet<string>;

function cancelled({ door }: Held, values: Values, ledger: Ledger): Outcome {
  ledger.refuse(values);
  if (door !== 'network') {
    // Whoever sends it by other means than this time is asked, instead of a page that fails without a word.
    askAgain(values, window);
    return STAYS;
  }
  return {
    ...STAYS,
    settle: async () => {
      // Many chats have emptied their field by then, and who refuses wants to change the text, not to lose it.
      if ((await bringBack(values)).result === 'refused') askAgain(values, window);
      return false;
    },
  };
}

function asItWas({ parts }: Held, present: Presenter): Outcome {
  return {
    insert: async (field, target, bundle, at) => {
      const result = await deliver(field, target, wholePayload(parts, bundle), at);
      if (result === 'refused') present.refused('original');
    },
    settle: async () => true,
  };
}

function redacted(held: Held, values: Values, { ledger, present, scan }: Means): Outcome {
  const { door, parts, judged } = held;
  const spans = spansOf(held);
  const texts = parts.map((part, i) => redactedText(part, spans[i] ?? [], held, spans));
  // A page that tries again is asked about no more; the user's own next gesture is.
  const fail = (text?: string): void => {
    if (door === 'network') {
      ledger.refuse(values);
      askAgain(values, window);
    }
    present.unredacted(held);
    present.refused('redacted', text);
  };
  const redact = (): void => {
    // Written once more it is as undecided as any other, whatever was said of it before.
    for (const value of values) deskNow()?.memory.forget(value);
    ledger.redact(Date.now() + MOMENT);
  };
  /** It lay in a field until the page took it out to send it. */
  const putBack = async (): Promise<false> => {
    let undo = (): void => undefined;
    const before = (): void => {
      redact();
      undo = () => ledger.redact(0);
    };
    const { result, text } = await bringBack(values, { scan, before });
    if (result === 'written') {
      ledger.forget(values);
      askAtPress(judged);
    } else {
      undo();
      fail(text);
    }
    return false;
  };
  return {
    insert: async (field, target, _, at) => {
      const payload = payloadOf(texts, parts);
      // What was typed elsewhere is as undecided as before.
      if ((await deliver(field, target, payload, at)) === 'refused') fail(payload.text);
    },
    settle: async () => {
      if (!judged.every((one) => liesIn(one, parts))) return putBack();
      redact();
      for (const [i, { field, text }] of parts.entries()) {
        const own = spans[i] ?? [];
        if (!field || own.length === 0) continue;
        if (hasClosed(field) || (await replaceAnywhere(field, own, text)) === 'refused') {
          // Who sends it once more is asked once more.
          ledger.redact(0);
          field.element.focus({ preventScroll: true });
          fail(texts[i]);
          return false;
        }
      }
      // The body of a request was made from what is no longer there.
      ledger.forget(values);
      if (door !== 'network') return true;
      askAtPress(judged);
      return false;
    },
  };
}

/** Is the value where it was found? An editor may have scrolled it out of what can be read. */
function liesIn({ part, finding, value }: Judged, parts: readonly Part[]): boolean {
  return parts[part]?.text.slice(finding.start, finding.end) === value;
}

/** What to replace in each part; the same secret has the same name in all of them. */
function spansOf(held: Held): Replacement[][] {
  const { names, found } = named(held);
  return held.parts.map(({ text }, i) => everywhere(text, found[i] ?? [], names));
}

function redactedText(
  { text, markup }: Part,
  own: readonly Replacement[],
  { parts }: Held,
  all: readonly (readonly Replacement[])[],
): string {
  const redacted = replaceSpans(text, own);
  if (!markup) return redacted;
  const replaced = new Map<string, string>();
  for (const [i, spans] of all.entries()) {
    for (const span of spans)
      replaced.set(parts[i]?.text.slice(span.start, span.end) ?? '', span.text);
  }
  return redactMarkup(redacted, replaced);
}

/** The original is all that came, as it came; but for files that nobody has looked through, unless they are its picture. */
export function wholePayload(parts: readonly Part[], { data, files }: Bundle): Payload {
  const texts = parts.map(({ text }) => text);
  const pictures = files.every(({ type }) => type.startsWith('image/')) ? files : [];
  return { ...payloadOf(texts, parts), whole: { data, files: pictures } };
}

/** What a paste brings: the plain part, and the marked-up one beside it. */
function payloadOf(texts: readonly string[], parts: readonly Part[]): Payload {
  const at = (wanted: boolean): string => {
    const index = parts.findIndex(({ markup = false }) => markup === wanted);
    return texts[index] ?? '';
  };
  return { text: at(false), html: at(true) };
}
