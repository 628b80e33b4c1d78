// @vitest-environment node
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { scan } from '../../../lib/detect';
import { bytesIn } from '../../../lib/files/bytes';
import { open } from '../../../lib/files/open';
import { search } from '../../../lib/files/search';
import { sharedTexts, tablesIn } from '../../../lib/files/tables';
import { rng, sampleOf } from '../../samples';
import { ALNUM, text } from '../../samples/random';

/** What only the head of its column tells to be a password, in the tables of documents. */

const random = rng(977);
const password = `k8${text(random, 9, ALNUM)}7Qx`;
const token = sampleOf('github-pat', random).value;
const ROWS = [
  ['Service', 'User', 'Password'],
  ['Wiki', 'bob', password],
];

const look = (parts: Record<string, string>) =>
  search(
    bytesIn(
      zipSync(
        Object.fromEntries(
          Object.entries({ '[Content_Types].xml': '<Types/>', ...parts }).map(([name, part]) => [
            name,
            strToU8(part),
          ]),
        ),
      ),
    ),
    { scan, now: 0, open },
  );
const valuesOf = async (parts: Record<string, string>): Promise<string[]> =>
  (await look(parts)).hits.map(({ text, finding }) => text.slice(finding.start, finding.end));

const shared = `<sst>${ROWS.flat()
  .map((cell) => `<si><t>${cell}</t></si>`)
  .join('')}</sst>`;
const sheet = `<worksheet><sheetData>${ROWS.map(
  (cells, row) =>
    `<row r="${row + 1}">${cells
      .map((_, i) => `<c r="${'ABC'[i]}${row + 1}" t="s"><v>${row * 3 + i}</v></c>`)
      .join('')}</row>`,
).join('')}</sheetData></worksheet>`;
const inline = `<worksheet>${ROWS.map(
  (cells) =>
    `<row>${cells.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`,
).join('')}</worksheet>`;
const word = `<w:document><w:tbl>${ROWS.map(
  (cells) =>
    `<w:tr>${cells
      .map(
        (cell) =>
          `<w:tc><w:p><w:r><w:t>${cell.slice(0, 3)}</w:t></w:r><w:r><w:t>${cell.slice(3)}</w:t></w:r></w:p></w:tc>`,
      )
      .join('')}</w:tr>`,
).join('')}</w:tbl></w:document>`;
const calc = `<office:document-content><table:table>${ROWS.map(
  (cells) =>
    `<table:table-row>${cells
      .map((cell) => `<table:table-cell><text:p>${cell}</text:p></table:table-cell>`)
      .join('')}</table:table-row>`,
).join('')}</table:table></office:document-content>`;

describe('a password in a table is found by the name of its column', () => {
  it.each([
    // Programs write the texts before the sheets or after them.
    ['a workbook', { 'xl/sharedStrings.xml': shared, 'xl/worksheets/sheet1.xml': sheet }],
    [
      'a workbook whose texts come last',
      { 'xl/worksheets/sheet1.xml': sheet, 'xl/sharedStrings.xml': shared },
    ],
    ['a workbook without shared texts', { 'xl/worksheets/sheet1.xml': inline }],
    ['a letter', { 'word/document.xml': word }],
    ['a sheet of OpenDocument', { mimetype: 'x', 'content.xml': calc }],
  ])('%s', async (_, parts) => expect(await valuesOf(parts)).toEqual([password]));

  it('and no copy is offered, since in its place nothing tells that it is one', async () => {
    expect(await look({ 'word/document.xml': word })).toMatchObject({ redactable: false });
  });
});

it('what was found before is found once, and still can be replaced', async () => {
  const parts = { 'word/document.xml': word.replaceAll(password.slice(3), token) };
  const { hits, redactable } = await look({
    'word/document.xml': `<w:tr><w:tc><w:p>${token}</w:p></w:tc><w:tc><w:p>b</w:p></w:tc></w:tr>`,
  });
  expect(hits).toHaveLength(1);
  expect(redactable).toBe(true);
  expect((await look(parts)).hits).toHaveLength(1);
});

describe('rows', () => {
  it('leaves the place of cells that are left out, and counts those that are repeated', () => {
    expect(tablesIn('<row><c r="A1"><v>1</v></c><c r="D1"><v>4</v></c></row>')).toBe('1\t\t\t4');
    expect(
      tablesIn(
        '<table:table-row><table:table-cell table:number-columns-repeated="3"/><table:table-cell>x</table:table-cell></table:table-row>',
      ),
    ).toBe('\t\t\tx');
  });

  it('has no formulas, and what entities stand for', () => {
    expect(tablesIn('<row><c><f>A1+B1</f><v>2</v></c><c><v>a&amp;b</v></c></row>')).toBe('2\ta&b');
  });

  it('is nothing where no row has two cells', () => {
    expect(tablesIn('<tr><td>only</td></tr><p>text</p>')).toBe('');
  });

  it('knows the texts of a workbook, in one piece or several', () => {
    expect(
      sharedTexts('<sst><si><t>a</t></si><si/><si><r><t>b</t></r><r><t>c</t></r></si></sst>'),
    ).toEqual(['a', '', 'bc']);
  });

  it('ends soon, whatever the columns claim', () => {
    const wide =
      '<row><c r="ZZZ1"><v>1</v></c><c/><table-cell table:number-columns-repeated="99999"/></row>';
    expect(tablesIn(wide).length).toBeLessThan(300);
  });
});
