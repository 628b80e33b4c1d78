import { undoEntities } from '../detect/reading/entities';
import type { Budget } from './limits';
import type { Entry } from './types';
import { listZip, unzip } from './zip';

/** Parts of a document that hold no text of its author. */
const DECORATION = /\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|svg|bin|odttf|fntdata|ttf|otf|rdf|thmx)$/i;

/** Is this archive a document of an office suite: OOXML (ECMA-376) or OpenDocument (ISO 26300)? */
export function isOffice(data: Uint8Array): boolean {
  for (const { name } of listZip(data)) {
    if (name === '[Content_Types].xml' || name === 'mimetype') return true;
  }
  return false;
}

/** The text of a document, part by part; what is embedded in it comes as it is. */
export function* readOffice(data: Uint8Array, budget: Budget): Generator<Entry> {
  for (const entry of unzip(data, budget)) {
    if (DECORATION.test(entry.name)) continue;
    if ('bytes' in entry && entry.name.endsWith('.xml')) {
      const xml = new TextDecoder(isWide(entry.bytes) ? 'utf-16le' : 'utf-8').decode(entry.bytes);
      yield { name: entry.name, text: xmlText(xml) };
    } else {
      // Addresses of links stand in the relations, which are short enough to be scanned as they are.
      yield entry;
    }
  }
}

const isWide = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === 0xfe;

/**
 * Ends of paragraphs, lines, rows and cells, whatever prefix their name has. No tag has a `<` in it, so
 * one that never ends is not read again from each of the next.
 */
const BREAK =
  /<(?:\/(?:[\w-]+:)?(?:p|h|si|row|c|v|f|is|tr|tc|t-cell|table-cell|table-row|li|list-item|title|lpwstr|property)|(?:[\w-]+:)?(?:br|cr|line-break)\b[^<>]*)>/g;
const SPACE = /<(?:[\w-]+:)?(?:tab|s)\b[^<>]*>/g;
/** The text of a document's XML: a key whose letters are formatted apart is joined again. */
export function xmlText(xml: string): string {
  return undoEntities(
    xml
      .replace(BREAK, '\n')
      .replace(SPACE, ' ')
      .replace(/<[^<>]*>/g, ''),
  );
}
