import type { Budget } from './limits';
import { sharedTexts, tablesIn } from './tables';
import type { Entry } from './types';
import { xmlText } from './xml';
import { unzip } from './zip';
import { listZip } from './zip-directory';

/** Parts of a document that hold no text of its author. */
const DECORATION =
  /(?:\.(?:gif|bmp|tiff?|emf|wmf|odttf|fntdata|ttf|otf|thmx)|printerSettings\d*\.bin|thumbnail\.\w+)$/i;
/** Parts that are read as XML; addresses of links stand in relations, which are short enough to be scanned as they are. */
const XML = /\.(?:xml|xhtml|html?|opf|ncx)$/i;

/** Is this archive a document of an office suite: OOXML (ECMA-376) or OpenDocument (ISO 26300)? Books (EPUB) are alike. */
export function isOffice(data: Uint8Array): boolean {
  for (const { name } of listZip(data)) {
    if (name === '[Content_Types].xml' || name === 'mimetype') return true;
  }
  return false;
}

/** Is this part of a document read as XML? */
export const isXml = (name: string): boolean => XML.test(name);

/** The sheets of a workbook, and the texts that they share. */
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;
const SHARED = 'xl/sharedStrings.xml';

/**
 * The text of a document, part by part, and its tables once more, row by row; what is embedded in it comes as it is.
 * The rows of a workbook come last, since what is in their cells may stand in a later part.
 */
export async function* readOffice(data: Uint8Array, budget: Budget): AsyncGenerator<Entry> {
  const sheets: (readonly [name: string, xml: string])[] = [];
  let shared: readonly string[] = [];
  const rowsOf = function* (name: string, xml: string): Generator<Entry> {
    const text = tablesIn(xml, (place) => shared[place]);
    if (text !== '' && budget.take(text.length)) yield { name, text, again: true };
  };
  for await (const entry of unzip(data, budget)) {
    if (DECORATION.test(entry.name)) continue;
    if ('bytes' in entry && isXml(entry.name)) {
      const { name, bytes } = entry;
      const xml = new TextDecoder(isWide(bytes) ? 'utf-16le' : 'utf-8').decode(bytes);
      yield { name, text: xmlText(xml) };
      if (name === SHARED) shared = sharedTexts(xml);
      if (SHEET.test(name)) sheets.push([name, xml]);
      else yield* rowsOf(name, xml);
    } else yield entry;
  }
  for (const [name, xml] of sheets) yield* rowsOf(name, xml);
}

/** Is this text in UTF-16, by its byte order mark? */
export const isWide = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === 0xfe;
