import type { Budget } from './limits';
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

/** The text of a document, part by part; what is embedded in it comes as it is. */
export async function* readOffice(data: Uint8Array, budget: Budget): AsyncGenerator<Entry> {
  for await (const entry of unzip(data, budget)) {
    if (DECORATION.test(entry.name)) continue;
    if ('bytes' in entry && isXml(entry.name)) {
      const xml = new TextDecoder(isWide(entry.bytes) ? 'utf-16le' : 'utf-8').decode(entry.bytes);
      yield { name: entry.name, text: xmlText(xml) };
    } else yield entry;
  }
}

/** Is this text in UTF-16, by its byte order mark? */
export const isWide = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === 0xfe;
