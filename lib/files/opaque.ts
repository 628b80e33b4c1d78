import { distinct } from './distinct';
import { wholeIn } from './keys';
import { ebcdicText, isEbcdic } from './legacy';
import type { Budget } from './limits';
import { metadataIn } from './metadata';
import { latin1, says } from './reading';
import { isSqlite, rowsIn } from './sqlite';
import { stringsIn } from './strings';
import type { Entry } from './types';

/** What can be known of a file of no format that there is a reader for: that it is a store of keys, or its text. */
export async function* readUnknown(bytes: Uint8Array): AsyncGenerator<Entry> {
  // What ends its lines is a control character elsewhere.
  if (isEbcdic(bytes)) {
    yield { name: '', text: ebcdicText(bytes) };
    return;
  }
  const whole = await wholeIn(bytes);
  if (whole) yield { name: '', whole };
  if (isSqlite(bytes)) yield { name: '', text: columnsIn(bytes), by: distinct };
  // What was deleted, or lies beside what is encrypted, is still there.
  yield { name: '', text: textIn(bytes), by: distinct };
  if (!whole) yield { name: '', unread: 'binary' };
}

/** What is written in a picture, a sound or a film, besides what is to be seen and heard. */
export function* readMedia(bytes: Uint8Array, budget: Budget): Generator<Entry> {
  yield* metadataIn(bytes, budget);
  yield { name: '', text: stringsIn(bytes), by: distinct };
}

/** Texts in a database: without its columns one would begin in the middle of another. */
function* columnsIn(bytes: Uint8Array): Generator<string> {
  for (const row of rowsIn(bytes))
    for (const { kind, bytes: column } of row) {
      if (kind === 'text') yield `${latin1(column)}\n`;
      else if (kind === 'bytes') yield* stringsIn(column);
    }
}

/** Vim keeps the lines of a page of its swap file from the end to the beginning. */
const VIM = 'b0VIM';

function textIn(bytes: Uint8Array): Iterable<string> {
  if (!says(bytes, 0, VIM)) return stringsIn(bytes);
  const lines = [...stringsIn(bytes)].join('').split('\n');
  return [lines.reverse().join('\n')];
}
