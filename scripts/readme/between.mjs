/**
 * Puts a generated piece into a document.
 * @param begin the marker before it, which stays; `end` the one after it.
 * @returns the document. Throws if it has no place for the piece.
 */
export function putBetween(text, begin, end, piece) {
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`There is no place between ${begin} and ${end}.`);
  return `${text.slice(0, from)}${begin}\n${piece}\n${text.slice(to)}`;
}

/** @returns what stands there. */
export function between(text, begin, end) {
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`Nothing is between ${begin} and ${end}.`);
  return text.slice(from + begin.length, to).trim();
}
