import { undoEntities } from '../detect/reading/entities';

/** Columns further to the right have no name that is looked for. */
const WIDEST = 100;
/** As much of one part is arranged in rows, in code units of its XML: a column is read no further either. */
const LONGEST = 1_000_000;

/** A tag, by whether it closes, its name without a prefix, and its attributes; or text. No tag has a `<` in it. */
const TOKEN = /<(\/?)(?:[\w-]+:)?([\w-]+)([^<>]*)>|[^<]+/g;
const ROWS = new Set(['row', 'tr', 'table-row']);
const CELLS = new Set(['c', 'tc', 'td', 'th', 'table-cell']);
/** What parts the words of one cell. */
const BREAKS = new Set(['p', 'br', 'tab', 's', 'line-break', 'cr']);

/** What a cell of a workbook says stands in the list of all its texts, at this place. */
export type TextAt = (place: number) => string | undefined;

/**
 * The tables in the XML of a document (OOXML, OpenDocument, a page of a book): a line for each row, a tab between cells.
 * A column is only read below its name where its cells stand side by side. Linear.
 * @param textAt the texts that all sheets of a workbook share.
 * @returns nothing for what has no row of two cells.
 */
export function tablesIn(xml: string, textAt: TextAt = () => undefined): string {
  const lines: string[] = [];
  let cells: string[] = [];
  let cell: string | null = null;
  let shared = false;
  let isFormula = false;
  const end = (): void => {
    if (cells.length > 1) lines.push(cells.join('\t'));
    cells = [];
  };
  const close = (): void => {
    if (cell === null) return;
    const text = shared ? (textAt(Number(cell)) ?? '') : cell;
    cells.push(text.replace(/\s+/g, ' ').trim());
    cell = null;
  };
  for (const [token, closes, name, attributes = ''] of xml.slice(0, LONGEST).matchAll(TOKEN)) {
    if (name === undefined) {
      if (cell !== null && !isFormula) cell += undoEntities(token);
    } else if (ROWS.has(name)) {
      close();
      end();
    } else if (CELLS.has(name)) {
      close();
      if (closes) continue;
      // Cells that are empty are left out, or counted.
      const column = columnOf(attributes);
      while (cells.length < column) cells.push('');
      cell = '';
      shared = /\bt="s"/.test(attributes);
      if (attributes.endsWith('/')) {
        const repeated = Number(/columns-repeated="(\d{1,5})"/.exec(attributes)?.[1] ?? 1);
        for (let i = 1; i < repeated && cells.length < WIDEST; i++) cells.push('');
        shared = false;
        close();
      }
    } else if (name === 'f') isFormula = !closes && !attributes.endsWith('/');
    else if (cell !== null && BREAKS.has(name)) cell += ' ';
  }
  close();
  end();
  return lines.join('\n');
}

/** The column that `r="C7"` names, from 0; 0 if none is named, or one that is too far to the right. */
function columnOf(attributes: string): number {
  const [, letters = ''] = /\br="([A-Z]{1,3})\d/.exec(attributes) ?? [];
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column > WIDEST ? 0 : Math.max(0, column - 1);
}

/** The texts that the cells of a workbook share, by their place: each may be in several runs. */
export function sharedTexts(xml: string): string[] {
  const texts: string[] = [];
  let text = '';
  let isText = false;
  for (const [token, closes, name, attributes = ''] of xml.matchAll(TOKEN)) {
    if (name === 't') isText = !closes && !attributes.endsWith('/');
    else if (name === undefined && isText) text += undoEntities(token);
    else if (name === 'si' && (closes || attributes.endsWith('/'))) {
      texts.push(text);
      text = '';
    }
  }
  return texts;
}
