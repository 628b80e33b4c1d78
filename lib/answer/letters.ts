/** The value of a JSON property that is no longer than a keystroke. */
const KEYSTROKE = /:\s?"((?:\\.|[^"\\]){1,2})"/g;

/**
 * What messages of one keystroke each add up to: `{"op":"insert","text":"g"}{"op":"insert","text":"h"}` is
 * "gh". A message that carries its letter bare needs no help.
 * @param text the messages of one connection, joined.
 */
export function lettersOf(text: string): string {
  let letters = '';
  for (const [, letter = ''] of text.matchAll(KEYSTROKE)) letters += letter;
  return letters;
}

/** Keys shorter than this may come about by chance, letter by letter. */
const LONG = 20;
/** What comes over a socket letter by letter is no longer, in code units. */
const MUCH = 1 << 14;
/** How far two letters lie from each other at most, and by how much that may change from one to the next. */
const FAR = 256;
const SLACK = 2;

/**
 * Is a value written in a text with something between its letters, and nearly always about as much? So it is where
 * each key is a message of its own, in a protocol that we do not know: operations on a document, its pieces in
 * a binary form with a clock (Yjs), a terminal. The letters of 20 random ones do not stand so by chance.
 * @param text the messages of one connection, joined.
 */
export function isSpread(text: string, value: string): boolean {
  const [first = '', second = ''] = value;
  if (value.length < LONG || text.length > MUCH) return false;
  if (isInPieces(text, value)) return true;
  for (const start of placesOf(text, first)) {
    for (const at of placesOf(text, second, start + 2, start + FAR))
      if (goesOn(text, value, start, at)) return true;
  }
  return false;
}

/** Where a letter is, between two places and at both. */
function* placesOf(text: string, letter: string, from = 0, to = text.length): Generator<number> {
  for (let at = text.indexOf(letter, from); at >= 0 && at <= to; at = text.indexOf(letter, at + 1))
    yield at;
}

/** Letters in a row, before what was corrected. */
const ROW = 4;

/**
 * Do the letters follow whose first two are at these places? Where one is taken back and typed anew the next is further
 * away than all others, which counts as often as a value is long enough for the rest not to come about by chance.
 * @param from which letter is next, and how many came in a row.
 */
function goesOn(
  text: string,
  value: string,
  first: number,
  second: number,
  from = 2,
  row = 2,
  leaps = Math.min(3, (value.length - 24) >> 3),
): boolean {
  let before = first;
  let at = second;
  for (let i = from; i < value.length; i++) {
    const letter = value.charAt(i);
    const next = nearest(text, letter, at + at - before, at + 2);
    if (next >= 0) {
      [before, at] = [at, next];
      row++;
      continue;
    }
    if (row < ROW || leaps < 1) return false;
    for (const to of placesOf(text, letter, at + 1, at + FAR))
      if (goesOn(text, value, to - at + before, to, i + 1, 1, leaps - 1)) return true;
    return false;
  }
  return true;
}

/** Where a letter is next to a place. @param from where it may be at the earliest. */
function nearest(text: string, letter: string, place: number, from: number): number {
  for (let off = 0; off <= SLACK; off++) {
    if (text[place + off] === letter) return place + off;
    if (place - off >= from && text[place - off] === letter) return place - off;
  }
  return -1;
}

/** How far one piece begins behind the one before at most, and by how much that may change. */
const APART = 512;
const WOBBLE = 8;

/**
 * Is a value written in pieces, in their order and always about as far apart, of which the most have several
 * letters? So it is where the keys of half a second are one message (Etherpad).
 */
function isInPieces(text: string, value: string): boolean {
  // Words are made of what stands in every text.
  if (value.replace(/[a-z]/g, '').length * 3 < value.length) return false;
  for (const start of placesOf(text, value[0] ?? '')) {
    let at = start + 1;
    let done = 1;
    let gap = 0;
    for (let pieces = 1; pieces * 2 <= value.length; pieces++) {
      // The first follows its first letter, and the second tells how far apart they are.
      const [from, to, end] =
        pieces > 2
          ? [Math.max(0, gap - WOBBLE), gap + WOBBLE, gap + 2 * WOBBLE]
          : [0, APART, APART];
      const near = text.slice(at, at + end);
      let length = 0;
      let place = from;
      while (done + length < value.length) {
        const next = near.indexOf(value.slice(done, done + length + 1), place);
        if (next < 0 || next > to) break;
        place = next;
        length++;
      }
      if (length === 0) break;
      done += length;
      if (done === value.length) return true;
      at += place + length;
      gap = place;
    }
  }
  return false;
}
