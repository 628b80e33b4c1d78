import { everywhere } from '../detect/redact';
import type { Finding } from '../detect/types';
import type { Bytes } from './bytes';
import { decode, encode, encodingOf } from './text';
import type { Scan } from './types';
import { WindowedScan } from './windows';

/**
 * A copy of a text file in which secrets are replaced. Everything else is byte for byte the
 * original; what was made is scanned again.
 * @param names each secret and what stands in its place.
 * @returns the parts of the copy, or `null` if one of the secrets is still found in it.
 */
export async function redactText(
  file: Bytes,
  names: ReadonlyMap<string, string>,
  scan: Scan,
  now: number,
): Promise<Uint8Array<ArrayBuffer>[] | null> {
  const encoding = await encodingOf(file);
  const spans = await placesOf(decode(file, encoding), names, scan, now);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const text of replaced(decode(file, encoding), spans)) {
    if (text !== '') parts.push(encode(text, encoding));
  }
  if (file.size % 2 === 1 && encoding.startsWith('utf-16')) parts.push(await lastOf(file));
  const copy: Bytes = {
    size: parts.reduce((sum, { length }) => sum + length, 0),
    async *chunks() {
      yield* parts;
    },
  };
  const left = await placesOf(decode(copy, encoding), names, scan, now);
  return left.length === 0 ? parts : null;
}

/** The last byte, which is half a character there and none in the text. */
async function lastOf(file: Bytes): Promise<Uint8Array<ArrayBuffer>> {
  let last: Uint8Array = new Uint8Array();
  for await (const chunk of file.chunks()) last = chunk.subarray(-1);
  return new Uint8Array(last);
}

/** Offsets from the beginning of the file, in code units. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Where secrets stand in a text, and what shall stand there; in its order. */
export async function placesOf(
  pieces: AsyncIterable<string>,
  names: ReadonlyMap<string, string>,
  scan: Scan,
  now: number,
): Promise<Place[]> {
  const places: Place[] = [];
  const windows = new WindowedScan(
    alsoBare(scan, names),
    now,
    ({ finding: { start, end }, value }) => {
      const text = names.get(value);
      if (text !== undefined) places.push({ start, end, text });
    },
  );
  for await (const piece of pieces) windows.push(piece);
  windows.end();
  return places;
}

/**
 * The scan, and besides each place of a known secret that no rule recognises there, as that of a password
 * without its name.
 */
function alsoBare(scan: Scan, names: ReadonlyMap<string, string>): Scan {
  return (text, options) => {
    const found = scan(text, options).filter((one) => names.has(text.slice(one.start, one.end)));
    const known = found.map((one) => ({ start: one.start, end: one.end, text: '' }));
    const bare = everywhere(text, known, names).filter((one) => one.text !== '');
    const all = [...found, ...bare.map((one): Finding => ({ ...BARE, ...one }))];
    return all.sort((a, b) => a.start - b.start);
  };
}

/** Found by what it is, not by a rule. */
const BARE = {
  rule: '',
  confidence: 'certain',
  class: 'secret',
  mode: 'unknown',
  proof: { kind: 'shape' },
} as const;

/** The text with the places, which are in its order, replaced. */
async function* replaced(
  pieces: AsyncIterable<string>,
  places: readonly Place[],
): AsyncGenerator<string> {
  let base = 0;
  let next = 0;
  for await (const piece of pieces) {
    const end = base + piece.length;
    let from = base;
    let out = '';
    for (let place = places[next]; place && place.start < end; place = places[next]) {
      // A place that began in the piece before has left its name there.
      if (place.start >= base) out += piece.slice(from - base, place.start - base) + place.text;
      from = Math.min(place.end, end);
      if (place.end > end) break;
      next++;
    }
    yield out + piece.slice(from - base);
    base = end;
  }
}
