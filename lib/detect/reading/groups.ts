import { Reading } from './reading';

/** One group, or more of a run than any has. */
const GROUP = /[\w+=]{0,9}/y;
/** How long they are, in code units, and how many there are of a key. */
const [SHORTEST, LONGEST, FEWEST, MOST] = [3, 8, 4, 200];
const SIGN = /[ .\u00a0-]/;

export interface Groups {
  readonly reading: Reading;
  /** Where they end in the text. */
  readonly end: number;
}

const lengthAt = (text: string, at: number): number => {
  GROUP.lastIndex = at;
  GROUP.test(text);
  return GROUP.lastIndex - at;
};

/**
 * Reads a key without what a field parts it by: one with a mask writes what is typed into it in groups that are all as
 * long as the first, but for the last, with the same sign between them.
 * @param at where the key begins, and its first group.
 * @returns `null` if none begin there.
 */
export function acrossGroups(text: string, at: number): Groups | null {
  const length = lengthAt(text, at);
  const sign = text.charAt(at + length);
  if (length < SHORTEST || length > LONGEST || !SIGN.test(sign)) return null;
  const reading = new Reading();
  let end = at;
  for (let count = 0; ; count++) {
    const start = count ? end + 1 : at;
    const own = count < MOST ? lengthAt(text, start) : 0;
    // A longer one is no part of them, and neither is what stands behind a shorter one.
    if (own > 0 && own <= length) {
      reading.keep(text, start, start + own);
      end = start + own;
    }
    if (own !== length || text[end] !== sign) return count < FEWEST ? null : { reading, end };
  }
}
