/** From this length on, in code units, text is told from data: pictures, sound, what a page packs. */
const LARGE = 1 << 13;
/** The share of what stands in no text that makes data of it. */
const SHARE = 1 / 25;
/** How long what may be text in data is to be more than chance: as the shortest key, of two bytes a letter. */
const STRETCH = 40;

/** Where a text has what stands in data, and hardly in a text, of one byte a character or of two, or in what a terminal shows. */
function breaksOf(text: string): number[] {
  const breaks: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 32 && code > 0 && code !== 27 && (code < 9 || code > 13)) breaks.push(i);
  }
  return breaks;
}

/** @returns what may be text in data; `null` for a text. */
export function stretchesOfData(text: string): string[] | null {
  if (text.length <= LARGE) return null;
  const breaks = breaksOf(text);
  return breaks.length > text.length * SHARE ? stretchesOf(text, breaks) : null;
}

/** All of a text, and of data what may be text in them. */
export const legible = (text: string): string[] => stretchesOfData(text) ?? [text];

/** What may be text in something that is taken for data. */
export function stretchesOf(text: string, breaks = breaksOf(text)): string[] {
  const stretches: string[] = [];
  let start = 0;
  for (const end of [...breaks, text.length]) {
    if (end - start >= STRETCH) stretches.push(text.slice(start, end));
    start = end + 1;
  }
  return stretches;
}
