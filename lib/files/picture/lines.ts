/** Where something stands, in pixels of the picture that was read. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A word that was read, and where it stands in the text and in the picture. */
export interface Word extends Box {
  /** Offset in code units. */
  readonly start: number;
  readonly end: number;
  /** Words of one number stand in one line. */
  readonly line: number;
}

/** What was read: words with a blank between them, in lines from the top to the bottom. */
export interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
}

/** The columns of a table of words: https://tesseract-ocr.github.io/tessdoc/Command-Line-Usage.html (TSV). */
const [LEVEL, BLOCK, LINE, LEFT, TOP, WIDTH, HEIGHT, TEXT] = [0, 2, 4, 6, 7, 8, 9, 11];
/** The level of words; those before are pages, blocks, paragraphs and lines. */
const WORD = '5';

/** Reads the table that Tesseract makes. */
export function readTable(table: string): Reading {
  const words: Word[] = [];
  let text = '';
  let line = 0;
  let before = '';
  for (const row of table.split('\n')) {
    const cells = row.split('\t');
    const said = cells[TEXT]?.trim() ?? '';
    if (cells[LEVEL] !== WORD || said === '') continue;
    const place = cells.slice(BLOCK, LINE + 1).join();
    if (text !== '') text += place === before ? ' ' : '\n';
    if (place !== before) line++;
    before = place;
    const number = (column: number): number => Number(cells[column]);
    const start = text.length;
    text += said;
    words.push({
      start,
      end: text.length,
      line,
      left: number(LEFT),
      top: number(TOP),
      width: number(WIDTH),
      height: number(HEIGHT),
    });
  }
  return { text, words };
}

/**
 * What has to be covered so that nothing of a stretch of the text is left to be read: its words whole, and those
 * that stand closer to them than words do, since readers of pictures see blanks that are not there.
 */
export function boxesOf({ words }: Reading, start: number, end: number): Box[] {
  const covered = new Set<Word>();
  for (const [i, word] of words.entries()) {
    if (word.start >= end || word.end <= start) continue;
    covered.add(word);
    for (let j = i + 1; isClose(words[j - 1], words[j]); j++) covered.add(words[j] as Word);
    for (let j = i - 1; isClose(words[j], words[j + 1]); j--) covered.add(words[j] as Word);
  }
  return [...covered].map(({ left, top, width, height }) => {
    const room = Math.ceil(height / 5);
    return {
      left: left - room,
      top: top - room,
      width: width + 2 * room,
      height: height + 2 * room,
    };
  });
}

/** Is the gap between two neighbours narrower than half of a character? */
function isClose(a: Word | undefined, b: Word | undefined): boolean {
  if (!a || !b || a.line !== b.line) return false;
  const character = a.width / (a.end - a.start);
  return b.left - (a.left + a.width) < character / 2;
}
