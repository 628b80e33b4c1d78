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
