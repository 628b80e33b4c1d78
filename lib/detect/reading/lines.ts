import { isKeyAt, Reading } from './reading';

/** Ends a line: a break, or one that a shell or quoted-printable has marked. */
const BREAK = /\\?\r?\n[ \t]{0,12}/y;
/** What a mail that quotes or a patch puts before each line. */
const MARGIN = /^(?:[>+-] ?)*/;
const LONGEST = 6000;
/** No window is wider, in characters. */
const WIDEST = 400;

export interface Lines {
  readonly reading: Reading;
  /** Where they end in the text. */
  readonly end: number;
  /** They look wrapped by their lengths. */
  readonly wrapped: boolean;
}

/**
 * Reads a run of key characters over the breaks of lines that are all as long as the first, as a
 * terminal or a mail program wraps them.
 * @param at where the key begins. @param run where the run of key characters that it is in ends.
 * @returns `null` if the run does not reach the end of its line, or nothing goes on below.
 */
export function acrossLines(text: string, at: number, run: number): Lines | null {
  const sign = text.charCodeAt(run);
  if (sign !== 10 && sign !== 13 && sign !== 92) return null;
  let start = at;
  let begin = at;
  while (begin > 0 && text.charCodeAt(begin - 1) !== 10) if (at - --begin > WIDEST) return null;
  const width = run - begin;
  const margin = MARGIN.exec(text.slice(begin, at))?.[0] ?? '';
  let reading: Reading | null = null;
  let indented = false;
  for (;;) {
    let end = runEnd(text, start);
    BREAK.lastIndex = end;
    const found = end - begin === width && end - at < LONGEST ? BREAK.exec(text) : null;
    const next = BREAK.lastIndex + (text.startsWith(margin, BREAK.lastIndex) ? margin.length : 0);
    if (!found || runEnd(text, next) === next) {
      if (!reading) return null;
      reading.keep(text, start, end);
      // What a window was too narrow for is no wider than the window.
      if (end - begin > width) return null;
      const wrapped = !indented && width >= 40;
      return { reading, end, wrapped };
    }
    if (!reading) {
      reading = new Reading();
      reading.keep(text, begin, start);
    }
    // Quoted-printable breaks its lines at 76, with a sign of its own.
    if (text[end - 1] === '=' && width >= 70 && width <= 76) end--;
    reading.keep(text, start, end);
    start = next;
    begin = text.lastIndexOf('\n', next) + 1;
    if (begin + margin.length < next) indented = true;
  }
}

/** Where the run of key characters that begins at `at` ends, or the first {@link LONGEST} of them. */
export function runEnd(text: string, at: number): number {
  const last = Math.min(text.length, at + LONGEST);
  let end = at;
  while (end < last && isKeyAt(text, end)) end++;
  return end;
}
