import { joined } from './gzip';
import type { Budget } from './limits';
import type { Entry, Why } from './types';

/**
 * Undoes a compression.
 * @param put takes what comes out, piece by piece; it throws once that is too much.
 * @throws if the data are damaged; an error named `TooLarge` if it would take too much memory.
 */
export type Unpack = (data: Uint8Array, put: (piece: Uint8Array) => void) => void | Promise<void>;

/** What came out, as far as it came, and why it is not all. */
export interface Unpacked {
  readonly bytes: Uint8Array;
  readonly why: Why | null;
}

export async function unpacked(
  unpack: Unpack,
  data: Uint8Array,
  budget: Budget,
): Promise<Unpacked> {
  const pieces: Uint8Array[] = [];
  let why: Why | null = null;
  try {
    await unpack(data, (piece) => {
      if (!budget.take(piece.length)) throw tooLarge();
      pieces.push(piece);
    });
  } catch (error) {
    why = error instanceof Error && error.name === 'TooLarge' ? 'too-large' : 'damaged';
  }
  return { bytes: joined(pieces), why };
}

/** The one file in a compressed stream; what came out before the damage is worth a look. */
export async function* single(
  unpack: Unpack,
  data: Uint8Array,
  budget: Budget,
): AsyncGenerator<Entry> {
  const { bytes, why } = await unpacked(unpack, data, budget);
  yield { name: '', bytes };
  if (why) yield { name: '', unread: why };
}

export function tooLarge(): Error {
  const error = new Error('Too much comes out');
  error.name = 'TooLarge';
  return error;
}
