import { Gunzip } from 'fflate';
import type { Budget } from './limits';
import type { Entry } from './types';

/** How much compressed data is fed at a time. */
const STEP = 64 * 1024;

/**
 * Feeds a stream that inflates, a little at a time, so that a bomb is noticed early.
 * @param goesOn whether more of what comes out is wanted. @throws if the data are damaged.
 */
export function feed(
  stream: { push(data: Uint8Array, last: boolean): void },
  data: Uint8Array,
  goesOn: () => boolean = () => true,
): void {
  for (let at = 0; at < data.length && goesOn(); at += STEP)
    stream.push(data.subarray(at, at + STEP), at + STEP >= data.length);
}

/** The one file in a gzip stream, of one member or several (RFC 1952). */
export function* gunzip(data: Uint8Array, budget: Budget): Generator<Entry> {
  const parts: Uint8Array[] = [];
  let ended = false;
  let fits = true;
  const stream = new Gunzip((chunk, final) => {
    fits &&= budget.take(chunk.length);
    if (fits) parts.push(chunk);
    ended ||= final;
  });
  let damaged = false;
  try {
    feed(stream, data, () => fits);
  } catch {
    // What came out before the damage is worth a look.
    damaged = true;
  }
  yield { name: '', bytes: joined(parts) };
  if (!fits) yield { name: '', unread: 'too-large' };
  else if (damaged || !ended) yield { name: '', unread: 'damaged' };
}

/** Chunks in one piece. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
