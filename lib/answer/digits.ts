import { beginsCompressed, guess, HEAD, MUCH, SAMPLE, WORDS } from './compressed';
import { shown } from './tap-bytes';
import { unpack } from './unpack';

/** How many runs of digits of one text are looked at: what has more is data, and no draft. */
const MANY = 400;
/** Digits of the shortest draft that is worth a guess. */
const BARE = 40;

/** Runs of digits that stand for bytes, at each way they may be aligned, if those look like text. */
export function decoded(text: string): string[] {
  const out: string[] = [];
  let count = 0;
  for (const [run] of text.matchAll(/[\w+/-]{24,}/g)) {
    if (++count > MANY) break;
    if (WORDS.test(packed(run.slice(0, SAMPLE)))) out.push(packed(run));
    for (const from of [0, 1, 2, 3]) {
      if (isText(run, from, 4, base64)) out.push(shown(base64(run.slice(from))));
    }
    for (const from of [0, 1]) {
      if (isText(run, from, 2, hex)) out.push(shown(hex(run.slice(from))));
    }
  }
  return out;
}

/** What lz-string makes of a text, in base64 or in its own letters for addresses. */
const packed = (run: string): string => unpack(base64(run.replaceAll('-', '/')), MUCH);

/**
 * Do the digits of a run, from `from` on, look like text or something compressed at their beginning, in their
 * middle or at their end?
 * @param group how many digits stand for whole bytes.
 */
function isText(
  run: string,
  from: number,
  group: number,
  decode: (digits: string) => string,
): boolean {
  const rest = Math.max(0, run.length - from - SAMPLE);
  for (const at of rest > 0 ? [0, rest / 2, rest] : [0]) {
    const start = from + Math.floor(at / group) * group;
    const sample = decode(run.slice(start, start + SAMPLE));
    if (WORDS.test(sample)) return true;
    if (at > 0) continue;
    if (beginsCompressed(sample)) return true;
    // Without a header: where the run begins, and not in every word. Its codes may take more than a sample.
    if (from === 0 && run.length >= BARE && WORDS.test(guess(shown(decode(run.slice(0, HEAD))))))
      return true;
  }
  return false;
}

/** @returns bytes, each of them one code unit. */
function base64(digits: string): string {
  const usual = digits.replaceAll('-', '+').replaceAll('_', '/');
  const whole = usual.length % 4 === 1 ? usual.slice(0, -1) : usual;
  return atob(whole);
}

/** The same; nothing if the digits are of another kind. */
function hex(digits: string): string {
  if (!/^[\da-f]+$/i.test(digits)) return '';
  return digits.replace(/..?/g, (byte) => String.fromCharCode(Number.parseInt(byte, 16)));
}
