/** A shorter run is mostly chance: a third of all bytes are letters, digits or signs. In characters. */
const SHORTEST = 8;
/** A secret is no shorter; so is what a length stands before. In characters. */
const SECRET = 16;
/** How much text is handed on at once, in characters. */
const PIECE = 512 * 1024;

/** Space to tilde, and what stands between words and lines. */
const PRINTABLE = Uint8Array.from({ length: 256 }, (_, byte) =>
  (byte >= 32 && byte < 127) || byte === 9 || byte === 10 || byte === 13 ? 1 : 0,
);

/**
 * The readable text in a file of any format, as `strings` of the GNU binutils finds it: runs of printable ASCII,
 * and of the same in UTF-16 of either order of bytes, where each stands beside a zero. No key has other characters.
 * Linear: each byte is looked at a few times at most.
 * @returns the runs, each with a line feed behind it, in pieces.
 */
export function* stringsIn(data: Uint8Array): Generator<string> {
  const latin1 = new TextDecoder('latin1');
  let piece: string[] = [];
  let length = 0;
  // At the end: between two lines of a key one of them would be in its way.
  const inner: string[] = [];
  for (const [from, to, step] of runsIn(data)) {
    const wide = step === 2;
    for (let at = from; at < to; at += PIECE * step) {
      const end = Math.min(to, at + PIECE * step);
      const text = latin1.decode(wide ? everySecond(data, at, end) : data.subarray(at, end));
      piece.push(text, end < to ? '' : '\n');
      length += text.length;
      if (at === from) inner.push(...behindLength(text));
      if (length < PIECE) continue;
      yield piece.join('');
      piece = [];
      length = 0;
    }
  }
  yield piece.join('');
  if (inner.length > 0) yield `${inner.join('\n')}\n`;
}

/** From where to where a run goes, in bytes, and how many a character of it has. */
type Run = readonly [from: number, to: number, step: 1 | 2];

/**
 * Looks at every eighth byte only, as long as none of them could be in a run: each that is long enough has one of them.
 */
function* runsIn(data: Uint8Array): Generator<Run> {
  const isPrintable = (at: number): boolean => PRINTABLE[data[at] as number] === 1;
  for (let at = 0; at + SHORTEST <= data.length; ) {
    const probe = at + SHORTEST - 1;
    const isZero = data[probe] === 0 && isPrintable(probe - 1) && isPrintable(probe + 1);
    if (!isZero && !isPrintable(probe)) {
      at = probe + 1;
      continue;
    }
    const from = startOf(data, isZero ? probe - 1 : probe, at);
    for (at = from; isPrintable(at); ) at++;
    if (at - from >= SHORTEST) yield [from, at, 1];
    if (data[at] !== 0 || !isPrintable(at + 1)) continue;
    // The last letter of what was narrow may be the first of what is wide.
    const start = at - 1;
    let end = start;
    while (isPrintable(end) && data[end + 1] === 0) end += 2;
    // With the zeros in front, the last letter has none behind it.
    if (data[start - 1] === 0 && isPrintable(end) && !isPrintable(end + 1)) end += 2;
    if (end - start >= 2 * SHORTEST) yield [start, end, 2];
    at = Math.max(at, end - 1);
  }
}

/** Where the letters begin of which one is at a place, beside each other or with zeros between. */
function startOf(data: Uint8Array, place: number, least: number): number {
  const isPrintable = (at: number): boolean => at >= least && PRINTABLE[data[at] as number] === 1;
  for (let at = place; ; ) {
    if (isPrintable(at - 1)) at--;
    else if (data[at - 1] === 0 && isPrintable(at - 2)) at -= 2;
    else return at;
  }
}

function everySecond(data: Uint8Array, from: number, to: number): Uint8Array {
  const out = new Uint8Array(Math.ceil((to - from) / 2));
  for (let i = 0; i < out.length; i++) out[i] = data[from + 2 * i] ?? 0;
  return out;
}

/**
 * Many formats put the length of a text before it, in a byte that may be a letter as well, and some its type before
 * that: then no key seems to begin behind them.
 * @returns the text without its length; none if nothing looks like one.
 */
function behindLength(run: string): string[] {
  return [1, 2].flatMap((from) => {
    const length = run.charCodeAt(from - 1);
    return length >= SECRET && from + length <= run.length ? [run.slice(from, from + length)] : [];
  });
}
