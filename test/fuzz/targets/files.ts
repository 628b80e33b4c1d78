import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { scan } from '../../../lib/detect';
import { bytesIn } from '../../../lib/files/bytes';
import type { Limits } from '../../../lib/files/limits';
import { open } from '../../../lib/files/open';
import { remake } from '../../../lib/files/remake/remake';
import { search } from '../../../lib/files/search';
import type { Random } from '../../samples';
import { docx, odt, pdf, tar, xlsx } from '../../samples/containers';
import {
  bouncyStore,
  javaStore,
  kdbx,
  keychain,
  keytab,
  pgpKey,
  pkcs12,
  sqlite,
  wallet,
} from '../../samples/key-files';
import { ar, mail, xz, zstd } from '../../samples/packed';
import { jpeg, png, webp } from '../../samples/pictures';
import { below } from '../../samples/random';
import { mutated, oneOf, textIn } from '../inputs';
import { must, type Target } from '../target';
import { within } from '../work';

const MB = 1024 * 1024;
const limits: Limits = { size: MB, out: 4 * MB, entries: 200, depth: 3, hits: 20 };
/** All that comes out is scanned, which may cost 400 units a character. */
const BUDGET = 400 * (limits.out + limits.size);

type Maker = (random: Random) => Uint8Array;

const text: Maker = (random) => {
  const content = textIn(random);
  const marked = Buffer.from(`\ufeff${content}`, 'utf16le');
  return oneOf(random, [strToU8(content), Buffer.from(content, 'latin1'), marked, marked.swap16()]);
};
/** XML that a document should not have: signs without an end, over and over. */
const crude: Maker = (random) => {
  const sign = oneOf(random, [
    '<',
    '<br ',
    '<w:tab',
    '</',
    '&',
    '&#',
    '&#x',
    '<a:',
    textIn(random),
  ]);
  return strToU8(sign.repeat(below(random, 20_000)));
};
/** An archive whose header was changed and whose checksum fits again. */
const tape: Maker = (random) => {
  const data = Buffer.from(tar({ 'a.log': text(random), 'b/c.log': text(random) }));
  const field = oneOf(random, [
    '-0000001000',
    '77777777777',
    '\x80\0\0\0\0\0\0\0\0\0\x02',
    '00000000000',
  ]);
  data.write(field, 124, 'latin1');
  data.write(oneOf(random, ['0', '5', 'L', 'x', 'g']), 156);
  data.write('        ', 148);
  const sum = data.subarray(0, 512).reduce((total, byte) => total + byte, 0);
  data.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return data;
};
const makers: readonly Maker[] = [
  text,
  (random) => gzipSync(text(random)),
  (random) => gzipSync(oneOf(random, containers)(random)),
  (random) => zipSync({ 'a.log': text(random), 'b.xml': oneOf(random, containers)(random) }),
  (random) => tar({ 'a.log': text(random), 'b.zip': oneOf(random, containers)(random) }),
  tape,
  (random) => xz(oneOf(random, containers)(random)),
  (random) => zstd(oneOf(random, containers)(random)),
  (random) => ar({ 'a.log': text(random), 'b.xz': xz(text(random)) }),
  (random) => strToU8(mail(textIn(random), { 'a.log': text(random) })),
  (random) => docx([textIn(random), textIn(random)]),
  (random) => xlsx([textIn(random)]),
  (random) => odt([textIn(random)]),
  (random) =>
    zipSync({ '[Content_Types].xml': strToU8('<x/>'), 'word/document.xml': crude(random) }),
];
const containers: readonly Maker[] = [text, (random) => zipSync({ 'in.log': text(random) }), tape];

async function look(random: Random, data: Uint8Array): Promise<void> {
  const report = await within(BUDGET, () =>
    search(bytesIn(data), { scan, now: 0, open, limits, sight: false }),
  );
  must(report.hits.length <= limits.hits, 'no more hits than the limit');
  must(report.unread.length <= limits.entries, 'no more entries than the limit');
  for (const { text, finding } of report.hits) {
    must(finding.start >= 0 && finding.end <= text.length, 'a hit lies in its text');
    must(finding.end > finding.start, 'a hit is not empty');
  }
  if (!report.redactable || report.hits.length === 0) return;
  const values = report.hits.map(({ text, finding }) => text.slice(finding.start, finding.end));
  const names = new Map(values.slice(below(random, values.length)).map((one) => [one, '$NAME']));
  // The copy is made of it, and original and copy are read.
  const copy = await within(4 * BUDGET, () => remake(data, names, scan, 0));
  if (!copy) return;
  const again = await search(bytesIn(copy), { scan, now: 0, open, limits });
  for (const { text, finding } of again.hits)
    must(!names.has(text.slice(finding.start, finding.end)), 'a copy has none of its secrets');
}

/** Bytes that hold text, are a secret as a whole, or only look like it. */
const opaque: readonly Maker[] = [
  (random) =>
    sqlite({
      'CREATE TABLE logins (a TEXT, password_value BLOB)': [[1, textIn(random).slice(0, 1500)]],
    }),
  (random) => pkcs12(random, [2, 3].slice(below(random, 3))),
  (random) => javaStore(random, 0xfeedfeed, [2, 1 + below(random, 3)]),
  (random) => bouncyStore(random, [1, below(random, 5)]),
  (random) => pgpKey(random, 5),
  (random) => keytab(random),
  (random) => kdbx(random),
  (random) => wallet(random, 'key'),
  (random) => keychain(random, [[0x80000000, below(random, 3)]]),
  (random) => png(oneOf(random, ['tEXt', 'zTXt', 'iTXt', 'eXIf']), 'prompt', textIn(random)),
  (random) => jpeg(oneOf(random, ['comment', 'EXIF', 'XMP']), textIn(random).slice(0, 60_000)),
  (random) => webp('EXIF', textIn(random)),
  (random) => Buffer.concat([Buffer.from('b0VIM\0\x01\x02\x03'), text(random)]),
  (random) => Buffer.concat([Buffer.from([0, 1, 2, 3, 4, 5]), text(random)]),
];

export const binaries: Target = {
  name: 'binaries',
  run: (random) => {
    const data = oneOf(random, opaque)(random);
    return look(random, random() < 0.7 ? mutated(random, data) : data);
  },
};

export const files: Target = {
  name: 'files',
  run: (random) => {
    const data = oneOf(random, makers)(random);
    return look(random, random() < 0.7 ? mutated(random, data) : data);
  },
};

export const pdfs: Target = {
  name: 'PDF',
  run: (random) => look(random, mutated(random, pdf([textIn(random), textIn(random)]))),
};
