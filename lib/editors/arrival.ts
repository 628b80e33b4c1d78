/** `refused`: the text did not arrive in the field. It is then nowhere: nothing is written twice. */
export type WriteResult = 'written' | 'refused';

/**
 * Has a text arrived in an editor? Pure: compares what was to be written with what is shown. An
 * editor may turn white space, list marks and other Markdown into structure, so only letters and
 * digits count, large or small: some fields write all in capitals.
 */
const essence = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

/** The lines of a text that can be recognised, each without a list's leading number. */
function linesOf(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => essence(line.replace(/^\s*\d+[.)]\s/, '')))
    .filter((line) => line !== '');
}

/** Is there anything in a text that could be recognised? */
export function isBlank(text: string): boolean {
  return essence(text) === '';
}

/** Are all lines of `text` in `shown`, in order? */
export function showsAll(shown: string, text: string): boolean {
  const haystack = essence(shown);
  let from = 0;
  for (const line of linesOf(text)) {
    const at = haystack.indexOf(line, from);
    if (at < 0) return false;
    from = at + line.length;
  }
  return true;
}

/** Is all of `text` shown now, and more often than before? For places that show much else. */
export function appears(before: string, now: string, text: string): boolean {
  const longest = linesOf(text).reduce((a, b) => (b.length > a.length ? b : a), '');
  return (
    showsAll(now, text) &&
    occurrences(essence(now), longest) > occurrences(essence(before), longest)
  );
}

/** Shorter lines, such as a closing brace, say nothing about where they come from. */
const TELLING = 12;
/** Of a long line an editor may draw but one end. */
const LONG = 400;

/**
 * Does `shown` look like a window onto the end of `text`, as editors show it that draw only what is
 * in view? The last lines are there, at least as many as fill half of the window, and of the lines
 * before them none, so nothing in view is missing or different. Lines may be in any order: such
 * editors reuse and reorder their elements.
 * @param rows how many rows of text the window has room for.
 */
export function showsEnd(shown: string, text: string, rows: number): boolean {
  const haystack = essence(shown);
  const has = (line: string): boolean =>
    haystack.includes(line) || (line.length > LONG && haystack.includes(line.slice(-LONG / 2)));
  const lines = linesOf(text);
  let first = lines.length;
  let filled = 0;
  for (let line = lines[first - 1]; line !== undefined && has(line); line = lines[first - 1]) {
    filled += Math.max(1, Math.floor(line.length / (LONG / 2)));
    first--;
  }
  if (filled < rows / 2) return false;
  const seen = new Set(lines.slice(first));
  return lines
    .slice(Math.max(0, first - 200), first)
    .every((line) => line.length < TELLING || seen.has(line) || !haystack.includes(line));
}

/** How often a part occurs in a text; white space, invisible characters and capitals aside. */
export function occurrences(text: string, part: string): number {
  const [all, one] = [squeezed(text), squeezed(part)];
  if (one === '') return 0;
  let count = 0;
  for (let at = all.indexOf(one); at >= 0; at = all.indexOf(one, at + one.length)) count++;
  return count;
}

const squeezed = (text: string): string =>
  text.replace(/[\s\u200b-\u200d\u2060\ufeff]+/g, '').toLowerCase();
