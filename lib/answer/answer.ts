import { replaceSpans } from '../detect';
import { redactions } from '../detect/words';
import { type Outcome, type Part, STAYS } from '../doors/door';
import type { Payload } from '../editors/realm';
import { insert, type Replacement, replaceIn, type WriteResult } from '../editors/write';
import { redactMarkup } from './markup';
import type { Choice, Presenter } from './present';
import type { Answerer, Held, Judged, Ledger } from './slot';

/** Puts questions to the user and carries the answers out. */
export function createAnswerer(present: Presenter): Answerer {
  return {
    resolve: async (held, ledger) => outcomeOf(await present.ask(held), held, ledger, present),
    mark: present.mark,
  };
}

function outcomeOf(choice: Choice, held: Held, ledger: Ledger, present: Presenter): Outcome {
  const { parts } = held;
  const values = new Set(held.judged.map(({ value }) => value));
  switch (choice) {
    case 'cancelled':
      ledger.refuse(values);
      return STAYS;
    case 'original':
      ledger.allow(values);
      return {
        insert: async (field, target) => {
          const result = await insert(
            field,
            target,
            payloadOf(
              parts.map(({ text }) => text),
              parts,
            ),
          );
          if (result === 'refused') present.refused('original');
        },
        settle: async () => true,
      };
    case 'redacted': {
      const spans = spansOf(held);
      const texts = parts.map((part, i) => redactedText(part, spans[i] ?? [], held, spans));
      const done = (result: WriteResult, text: string): boolean => {
        if (result === 'refused') present.refused('redacted', text);
        else ledger.forget(values);
        return result === 'written';
      };
      return {
        insert: async (field, target) => {
          const payload = payloadOf(texts, parts);
          done(await insert(field, target, payload), payload.text);
        },
        settle: async () => {
          if (!held.judged.every((one) => liesIn(one, parts))) {
            present.refused('redacted');
            return false;
          }
          for (const [i, { field }] of parts.entries()) {
            const own = spans[i] ?? [];
            if (!field || own.length === 0) continue;
            if ((await replaceIn(field, own)) === 'refused') {
              field.element.focus({ preventScroll: true });
              return done('refused', texts[i] ?? '');
            }
          }
          // The body of a request was made from what is no longer there.
          return done('written', '') && held.door !== 'network';
        },
      };
    }
  }
}

/** Is the value where it was found? An editor may have scrolled it out of what can be read. */
function liesIn({ part, finding, value }: Judged, parts: readonly Part[]): boolean {
  return parts[part]?.text.slice(finding.start, finding.end) === value;
}

/** What to replace in each part; the same secret has the same name in all of them. */
function spansOf({ parts, judged }: Held): Replacement[][] {
  const names = new Map<string, string>();
  return parts.map(({ text }, i) =>
    redactions(
      text,
      judged.filter(({ part }) => part === i).map(({ finding }) => finding),
      names,
    ),
  );
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

/** What a paste brings: the plain part, and the marked-up one beside it. */
function payloadOf(texts: readonly string[], parts: readonly Part[]): Payload {
  const at = (wanted: boolean): string => {
    const index = parts.findIndex(({ markup = false }) => markup === wanted);
    return texts[index] ?? '';
  };
  return { text: at(false), html: at(true) };
}
