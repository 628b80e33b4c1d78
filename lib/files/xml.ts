import { undoEntities } from '../detect/reading/entities';

/**
 * Told each piece of a text, with its place in the XML it comes of; what stands for a break or a blank has none, so
 * `start` and `end` are the same.
 */
export type Tell = (text: string, start: number, end: number) => void;

/**
 * What markup and text are made of, in groups: ends of paragraphs, lines, rows and cells, whatever prefix their name
 * has; blanks; other tags; entities; text. No tag has a `<` in it, so one that never ends is not read again from each
 * of the next.
 */
const TOKEN =
  /(<(?:\/(?:[\w-]+:)?(?:p|h|si|row|c|v|f|is|tr|tc|t-cell|table-cell|table-row|li|list-item|title|lpwstr|property)|(?:[\w-]+:)?(?:br|cr|line-break)\b[^<>]*)>)|(<(?:[\w-]+:)?(?:tab|s)\b[^<>]*>)|(<[^<>]*>)|(&(?:#\d+|#x[\da-f]+|\w+);)|[^<&]+|[<&]/gi;
const ATTRIBUTE = /=\s*(?:"([^"]*)"|'([^']*)')/g;
/** Shorter values of attributes say how something looks. In code units. */
const SHORT = 12;
const [CDATA, CDATA_END] = ['<![CDATA[', ']]>'];

/**
 * Goes through a document's XML: first its text, in which a key whose letters are formatted apart is whole, then what
 * its attributes say (what a picture shows, where a link leads), each in a line of its own.
 */
export function eachPiece(xml: string, tell: Tell): void {
  const attributes: (readonly [start: number, end: number])[] = [];
  for (let at = 0; at < xml.length; ) {
    const open = xml.indexOf(CDATA, at);
    markup(xml, at, open < 0 ? xml.length : open, tell, attributes);
    if (open < 0) break;
    const from = open + CDATA.length;
    const close = xml.indexOf(CDATA_END, from);
    const to = close < 0 ? xml.length : close;
    tell(xml.slice(from, to), from, to);
    at = to + CDATA_END.length;
  }
  for (const [start, end] of attributes) {
    tell('\n', start, start);
    markup(xml, start, end, tell, []);
  }
}

function markup(
  xml: string,
  from: number,
  to: number,
  tell: Tell,
  attributes: (readonly [start: number, end: number])[],
): void {
  for (const { 0: token, 1: end, 2: blank, 3: tag, 4: entity, index } of xml
    .slice(from, to)
    .matchAll(TOKEN)) {
    const at = from + index;
    if (end !== undefined) tell('\n', at, at);
    else if (blank !== undefined) tell(' ', at, at);
    else if (tag !== undefined) note(tag, at, attributes);
    else tell(entity === undefined ? token : undoEntities(entity), at, at + token.length);
  }
}

function note(
  tag: string,
  at: number,
  attributes: (readonly [start: number, end: number])[],
): void {
  if (tag.length < SHORT) return;
  for (const { 0: all, 1: double, 2: single, index } of tag.matchAll(ATTRIBUTE)) {
    const { length } = double ?? single ?? '';
    const end = at + index + all.length - 1;
    if (length >= SHORT) attributes.push([end - length, end]);
  }
}

/** The text of a document's XML. */
export function xmlText(xml: string): string {
  let text = '';
  eachPiece(xml, (piece) => {
    text += piece;
  });
  return text;
}
