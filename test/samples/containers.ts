import { strToU8, zipSync } from 'fflate';

/** Files that hold text in one way or another, made at run time. */

/** A tape archive in the ustar format. */
export function tar(files: Readonly<Record<string, Uint8Array | string>>): Uint8Array {
  const blocks: Buffer[] = [];
  for (const [name, content] of Object.entries(files)) {
    const data = Buffer.from(typeof content === 'string' ? strToU8(content) : content);
    const header = Buffer.alloc(512);
    header.write(name.slice(0, 100), 0);
    header.write('0000644\0', 100);
    header.write('0000000\0', 108);
    header.write('0000000\0', 116);
    header.write(`${data.length.toString(8).padStart(11, '0')}\0`, 124);
    header.write('00000000000\0', 136);
    header.write('        ', 148);
    header.write('0', 156);
    header.write('ustar\x0000', 257);
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    blocks.push(header, data, Buffer.alloc((512 - (data.length % 512)) % 512));
  }
  return new Uint8Array(Buffer.concat([...blocks, Buffer.alloc(1024)]));
}

/** A tape archive of a file with holes, as GNU tar writes it: the list of its pieces goes on behind the header. */
export function tarWithHoles(name: string, content: string): Uint8Array {
  const whole = Buffer.from(tar({ [name]: content }));
  const header = whole.subarray(0, 512);
  header.write('S', 156);
  header[482] = 1;
  header.write('        ', 148);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return new Uint8Array(Buffer.concat([header, Buffer.alloc(512), whole.subarray(512)]));
}

/** A text document of the OOXML kind whose paragraphs are cut into runs of a few letters. */
export function docx(paragraphs: readonly string[]): Uint8Array {
  const runs = (text: string): string =>
    (text.match(/.{1,7}/gsu) ?? []).map((run) => `<w:r><w:t>${escaped(run)}</w:t></w:r>`).join('');
  const body = paragraphs.map((text) => `<w:p>${runs(text)}</w:p>`).join('');
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(`<w:document><w:body>${body}</w:body></w:document>`),
    'word/media/image1.png': strToU8('\x89PNG\r\n\x1a\n', true),
  });
}

/** A workbook with one sheet: text in the shared strings, each cell a paragraph of its own. */
export function xlsx(cells: readonly string[]): Uint8Array {
  const strings = cells.map((text) => `<si><t>${escaped(text)}</t></si>`).join('');
  const row = cells.map((_, i) => `<c t="s"><v>${i}</v></c>`).join('');
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/sharedStrings.xml': strToU8(`<sst>${strings}</sst>`),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet><row>${row}</row></worksheet>`),
  });
}

/** A presentation with one slide. */
export function pptx(lines: readonly string[]): Uint8Array {
  const text = lines.map((line) => `<a:p><a:r><a:t>${escaped(line)}</a:t></a:r></a:p>`).join('');
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'ppt/slides/slide1.xml': strToU8(`<p:sld>${text}</p:sld>`),
  });
}

/** A text document of the OpenDocument kind. */
export function odt(lines: readonly string[]): Uint8Array {
  const text = lines.map((line) => `<text:p>${escaped(line)}</text:p>`).join('');
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(`<office:document-content>${text}</office:document-content>`),
  });
}

/** What a PDF has besides its page. */
export interface PdfParts {
  /** Entries of the catalogue; objects of `more` have the numbers from 6 on. */
  readonly catalogue?: string;
  readonly more?: readonly string[];
  /** Entries of the trailer. */
  readonly trailer?: string;
}

/** A PDF of one page with a line of text for each string (ISO 32000-1, 7.5 and 9.4). */
export function pdf(
  lines: readonly string[],
  { catalogue = '', more = [], trailer = '' }: PdfParts = {},
): Uint8Array {
  const shown = lines.map((line) => `(${line.replace(/[\\()]/g, '\\$&')}) Tj 0 -14 Td`).join('\n');
  const stream = `BT /F1 10 Tf 50 700 Td\n${shown}\nET`;
  const objects = [
    `<</Type/Catalog/Pages 2 0 R${catalogue}>>`,
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 2000 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${stream.length}>>\nstream\n${stream}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Courier>>',
    ...more,
  ];
  let text = '%PDF-1.4\n';
  const offsets: number[] = [];
  for (const [i, object] of objects.entries()) {
    offsets.push(text.length);
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
  }
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const start = text.length;
  text += `xref\n0 ${size}\n0000000000 65535 f \n${table}`;
  text += `trailer\n<</Size ${size}/Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF`;
  return strToU8(text, true);
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
