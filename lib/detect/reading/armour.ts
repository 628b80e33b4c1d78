import { Reading } from './reading';

/**
 * Private keys without what stands between their lines: what a log, a patch, `grep` or a listing puts before each,
 * colours, and the escapes that a form, HTML or a mail writes them with.
 */

const SPACE = '(?:[ +\\u00a0]|%20|&nbsp;)';
const BEGIN = '-----BEGIN';
const EDGE = new RegExp(
  `${BEGIN}(?<kind>(?:${SPACE}[A-Z\\d]{2,9}){0,3}${SPACE}PRIVATE${SPACE}KEY(?:${SPACE}BLOCK)?)?|-----END`,
  'g',
);
const SPACES = new RegExp(SPACE, 'g');
/** What ends a line, also as a form, a text within a text or HTML writes it. */
const BREAK = /(?:\\{0,3}\r?\n|\\{1,3}[rn]|%0[ad]|&#(?:1[03]|x[ad]);|<br ?\/?>)+/gi;
/** One sign of base64 that is written as an escape, or none that can be seen. */
const SIGN =
  /(?:%|=|\\u00|&#x)(?:(2b)|(2f)|(3d));?|&#(?:(43)|(47)|(61));|\\(?=\/)|[\u00ad\u200b-\u200f\u2060\ufeff]/gi;
/** What a line may have behind its part of the key, besides signs that no key has: the end of a colour or of an element. */
const ESCAPE = '\\u001b';
const BEHIND = new RegExp(`(?:${ESCAPE}\\[[\\d;]{0,12}m|</?\\w{1,9})$`);
/** What its part is written with, escapes and all. */
const WRITTEN = /[\w+/=%\\&#;\u00ad\u200b-\u200f\u2060\ufeff]/;
const BODY =
  /^(?:[A-Za-z\d+/]|=[A-Za-z\d+/]{4}$|[%=](?:2b|2f)|(?:%|\\u00|&#x)(?:2b|2f|3d);?|&#(?:43|47|61);|\\\/|[\u00ad\u200b-\u200f\u2060\ufeff])+(?:=3D|=){0,2}$/i;
/** What stands before some keys: how one is encrypted, what program made it. */
const HEADER = /^\s*[A-Z][A-Za-z-]{3,20}: /;
/** No key is longer, and none shorter. */
const [LONGEST, SHORTEST] = [40_000, 60];
/** Neither is what stands before a line. */
const MARGIN = 160;

/** What stands before the first line of a key, as it may stand before the others: numbers and times have other digits. */
function marginOf(text: string, at: number): RegExp {
  const near = text.slice(Math.max(0, at - MARGIN), at);
  const same = near
    .slice(near.lastIndexOf('\n') + 1)
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/\d+/g, '\\d+')
    .replace(/\s+/g, '\\s+')
    // Where `grep` has found nothing it puts another sign.
    .replace(/[:-]/g, '[:-]');
  return new RegExp(`^${same}`);
}

/** Where the part of the key ends that a line has. */
function endIn(line: string): number {
  for (let end = line.length; ; ) {
    while (end > 0 && !/[\w+/=;]/.test(line.charAt(end - 1))) end--;
    const behind = BEHIND.exec(line.slice(Math.max(0, end - 16), end))?.[0];
    if (!behind) return end;
    end -= behind.length;
  }
}

/** Reads the key of which the first line ends at `begin` and the last one begins at `end`. */
function putKey(
  reading: Reading,
  text: string,
  kind: string,
  margin: RegExp,
  [begin, end]: readonly [number, number],
) {
  reading.put(`\n${BEGIN}${kind.replace(SPACES, ' ')}-----\n`, begin, begin);
  const part = text.slice(begin, end);
  let at = 0;
  const putLine = (to: number): void => {
    const line = part.slice(at, to);
    const rest = line.replace(margin, '');
    const stop = endIn(rest);
    let start = stop;
    while (start > 0 && WRITTEN.test(rest.charAt(start - 1))) start--;
    const body = rest.slice(start, stop);
    if (!/\w/.test(body) || !BODY.test(body) || HEADER.test(rest)) return;
    const last = begin + to - rest.length + stop;
    const plain = body.replace(SIGN, (_, a, b, c, d, e, f) =>
      a || d ? '+' : b || e ? '/' : c || f ? '=' : '',
    );
    // A checksum stands apart.
    reading.put(plain.startsWith('=') ? `\n${plain}` : plain, last - body.length, last);
  };
  for (const { 0: line, index } of part.matchAll(BREAK)) {
    putLine(index);
    at = index + line.length;
  }
  putLine(part.length);
  reading.put('\n-----END', end, end);
}

/** Reads the private keys that begin or end in `[from, to)` of the text, each of them in one line. */
export function withoutMargins(text: string, from: number, to: number): Reading | null {
  const far = Math.max(0, from - LONGEST);
  const last = text.slice(far, from).lastIndexOf(BEGIN);
  const first = last < 0 ? from : far + last;
  // Without the hyphens, which texts have more often: a search stops at each.
  if (!text.slice(first, to).includes('BEGIN')) return null;
  const part = text.slice(first, to + LONGEST);
  let reading: Reading | null = null;
  let open: { readonly kind: string; readonly at: number; readonly end: number } | null = null;
  for (const edge of part.matchAll(EDGE)) {
    const at = first + edge.index;
    const { kind } = edge.groups ?? {};
    const length = open ? at - open.end : 0;
    if (open && edge[0] === '-----END' && length > SHORTEST && length < LONGEST) {
      reading ??= new Reading();
      putKey(reading, text, open.kind, marginOf(text, open.at), [open.end, at]);
    }
    open = kind && at < to ? { kind, at, end: at + edge[0].length } : null;
  }
  return reading;
}
