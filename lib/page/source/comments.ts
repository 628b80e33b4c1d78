/** Where in a comment something stands: `example`, where it shows how something is used. */
export type Comment = 'plain' | 'example';

/** How far before a place its comment begins, and behind it ends, in code units. */
const REACH = 20_000;
/** No comment begins within a word or behind another sign: `image/*`, `src/**` and `https://` are none. */
const OPENS = /(?:^|[\s;{}(),])(\/\*)(?!\/)|(<!--)/g;
const LINE = /^(.*?(?:^|[\s;{}(),]))\/\//;
/** Nobody writes longer lines with a comment at their end, and what a bundler writes has none. */
const LONGEST = 500;
/** What documentation of code begins with, and what it has before an example. */
const DOCUMENTATION =
  /^\/\*\*[^/][\s\S]*(?:[\s*]@(?:example|param|default|usage|see|returns?)\b|```|<(?:code|pre)\b|\be\.g\.|\bexamples?\b)/i;

/**
 * The comment that a place in code or markup stands in. What is commented out is served like the rest; what a
 * library's documentation shows is likely nobody's key.
 * @param at an offset in the text.
 * @returns `undefined` if it stands in none, as far as can be seen without reading the whole.
 */
export function commentAt(text: string, at: number): Comment | undefined {
  const before = text.slice(Math.max(0, at - REACH), at);
  if (endsLine(before.slice(before.lastIndexOf('\n') + 1))) return 'plain';
  let opened: RegExpExecArray | undefined;
  for (const one of before.matchAll(OPENS)) opened = one;
  if (!opened) return undefined;
  const [begin, end] = opened[1] ? ['/*', '*/'] : ['<!--', '-->'];
  const comment = before.slice(opened.index + opened[0].length - begin.length);
  const after = text.slice(at, at + REACH);
  const closes = after.indexOf(end);
  if (comment.includes(end) || closes < 0) return undefined;
  // Another one begins first: what looked like one was none.
  const next = after.indexOf(begin);
  if (next >= 0 && next < closes) return undefined;
  return DOCUMENTATION.test(comment) ? 'example' : 'plain';
}

/** Has a comment begun in what stands before on a line, and not within a string? */
function endsLine(line: string): boolean {
  const code = line.length > LONGEST ? undefined : LINE.exec(line)?.[1];
  return code !== undefined && ['"', "'", '`'].every((quote) => code.split(quote).length % 2 === 1);
}
