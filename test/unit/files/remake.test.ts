// @vitest-environment node
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { scan } from '../../../lib/detect';
import { bytesIn } from '../../../lib/files/bytes';
import { open } from '../../../lib/files/open';
import { remake } from '../../../lib/files/remake/remake';
import { search } from '../../../lib/files/search';
import { xmlText } from '../../../lib/files/xml';
import { rng, sampleOf } from '../../samples';
import { docx, odt, pdf, pptx, tar, xlsx } from '../../samples/containers';
import { xz } from '../../samples/packed';

const secret = sampleOf('github-pat', rng(41)).value;
const other = sampleOf('github-pat', rng(42)).value;
const names = new Map([[secret, '$GITHUB_TOKEN']]);
const line = (value: string): string => `2026-11-24 DEBUG publish GITHUB_TOKEN=${value} done\n`;
const [log, redacted] = [line(secret), line('$GITHUB_TOKEN')];
const copyOf = (data: Uint8Array, of: ReadonlyMap<string, string> = names) =>
  remake(new Uint8Array(data), of, scan, 0);
const look = (data: Uint8Array) => search(bytesIn(new Uint8Array(data)), { scan, now: 0, open });
const made = async (data: Uint8Array): Promise<Uint8Array> => {
  expect((await look(data)).redactable).toBe(true);
  const original = Uint8Array.from(data);
  const copy = await remake(original, names, scan, 0);
  if (!copy) throw new Error('No copy');
  expect(original).toEqual(new Uint8Array(data));
  expect((await look(copy)).hits).toEqual([]);
  return copy;
};
const noise = Uint8Array.from({ length: 3000 }, (_, i) => (i * i * 31 + i * 7) & 0xff);
const files: Zippable = {
  'first.txt': strToU8('nothing in here\n'),
  'logs/': new Uint8Array(),
  'logs/a.log': strToU8(log),
  'logs/raw.bin': [noise, { level: 0 }],
  'kept.log': [
    strToU8(`stored ${log}`),
    { level: 0, comment: 'a remark', extra: { 9999: noise.subarray(0, 9) } },
  ],
};

describe('a copy of an archive', () => {
  it('zip: entries with the secret are others, all else is the same', async () => {
    const zip = zipSync(files, { comment: 'of the whole' });
    const copy = await made(zip);
    const [before, after] = [unzipSync(zip), unzipSync(copy)];
    expect(Object.keys(after)).toEqual(Object.keys(before));
    expect(strFromU8(after['logs/a.log'] ?? noise)).toBe(redacted);
    expect(strFromU8(after['kept.log'] ?? noise)).toBe(`stored ${redacted}`);
    expect(after['logs/raw.bin']).toEqual(before['logs/raw.bin']);
    expect(strFromU8(copy, true)).toContain('of the whole');
    expect(strFromU8(copy, true).split('a remark')).toHaveLength(2);
  });

  it('zip: what is unchanged is packed as it was', async () => {
    const zip = zipSync({ 'a.txt': strToU8('innocent '.repeat(50)), 'b.log': strToU8(log) });
    const copy = await made(zip);
    const end = Buffer.from(zip).indexOf('PK\x03\x04', 4, 'latin1');
    expect(copy.subarray(0, end)).toEqual(zip.subarray(0, end));
  });

  it('zip: with sizes behind what is packed, marked and not', async () => {
    for (const marked of [true, false]) {
      const copy = await made(streamed(marked));
      const after = unzipSync(copy);
      expect(strFromU8(after['a.log'] ?? noise)).toBe(redacted);
      expect(strFromU8(after['b.txt'] ?? noise)).toBe('nothing');
    }
  });

  it('zip: what was packed in a rarer way is deflated', async () => {
    const zip = Buffer.from(zipSync({ 'a.log': [xz(strToU8(log)), { level: 0 }] }));
    zip.writeUInt16LE(95, 8);
    zip.writeUInt16LE(95, zip.indexOf('PK\x01\x02', 0, 'latin1') + 10);
    expect(strFromU8(unzipSync(await made(zip))['a.log'] ?? noise)).toBe(redacted);
  });

  it('zip: with room for sizes beyond 32 bits, which small ones do not need', async () => {
    const after = unzipSync(await made(roomy()));
    expect(strFromU8(after['a.log'] ?? noise)).toBe(redacted);
  });

  it('zip in a zip', async () => {
    const copy = await made(zipSync({ 'in.zip': zipSync({ 'a.log': strToU8(log) }) }));
    const inner = unzipSync(copy)['in.zip'] ?? noise;
    expect(strFromU8(unzipSync(inner)['a.log'] ?? noise)).toBe(redacted);
  });

  it('gzip: of one member and of several, with a name', async () => {
    const plain = gzipSync(log);
    const named = Buffer.concat([
      Buffer.from('\x1f\x8b\x08\x08\x01\x02\x03\x04\x00\x03build.log\0', 'latin1'),
      plain.subarray(10),
    ]);
    for (const data of [plain, named, Buffer.concat([gzipSync('first\n'), named])]) {
      const copy = await made(data);
      expect(gunzipSync(copy).toString()).toBe(
        gunzipSync(data).toString().replace(secret, '$GITHUB_TOKEN'),
      );
    }
    expect((await made(named)).subarray(0, 20)).toEqual(new Uint8Array(named.subarray(0, 20)));
  });

  it('tar: and packed by gzip', async () => {
    const content = (text: string) => tar({ 'empty.txt': '', 'etc/a.log': text, 'b.bin': noise });
    expect(await made(content(log))).toEqual(content(redacted));
    expect(new Uint8Array(gunzipSync(await made(gzipSync(content(log)))))).toEqual(
      content(redacted),
    );
  });

  it('has what was let through, and the same secret everywhere replaced', async () => {
    const zip = zipSync({ 'a.log': strToU8(log + line(other)), 'b.txt': strToU8(`${secret}\n`) });
    const copy = await copyOf(zip);
    const after = unzipSync(copy ?? noise);
    expect(strFromU8(after['a.log'] ?? noise)).toBe(redacted + line(other));
    expect(strFromU8(after['b.txt'] ?? noise)).toBe('$GITHUB_TOKEN\n');
  });
});

describe('a copy of a document', () => {
  const paragraphs = ['first & <last>', log.trim(), 'end'];
  it.each([
    ['docx', docx(paragraphs), 'word/document.xml'],
    ['xlsx', xlsx(['GITHUB_TOKEN', secret, 'a & b']), 'xl/sharedStrings.xml'],
    ['pptx', pptx(paragraphs), 'ppt/slides/slide1.xml'],
    ['odt', odt(paragraphs), 'content.xml'],
  ])('%s: tags stay, and nothing else is changed', async (_, data, part) => {
    const copy = await made(data);
    const [before, after] = [unzipSync(data), unzipSync(copy)];
    const [was, is] = [before, after].map((one) => strFromU8(one[part] ?? noise));
    expect(is?.match(/<[^<>]*>/g)).toEqual(was?.match(/<[^<>]*>/g));
    expect(xmlText(is ?? '')).toBe(xmlText(was ?? '').replace(secret, '$GITHUB_TOKEN'));
    for (const name of Object.keys(before).filter((one) => one !== part))
      expect(after[name]).toEqual(before[name]);
  });

  const document = (xml: string, more: Zippable = {}) =>
    zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      'word/document.xml': strToU8(xml),
      ...more,
    });
  const partOf = async (data: Uint8Array, name = 'word/document.xml') =>
    strFromU8(unzipSync(await made(data))[name] ?? noise);

  it('in what attributes say, in sections of characters, and in entities', async () => {
    const [head, tail] = [secret.slice(0, 9), secret.slice(9)];
    const coded = `${head}&#${tail.charCodeAt(0)};${tail.slice(1)}`;
    expect(await partOf(document(`<w:p><wp:docPr descr="of ${secret} &amp; more"/></w:p>`))).toBe(
      '<w:p><wp:docPr descr="of $GITHUB_TOKEN &amp; more"/></w:p>',
    );
    expect(await partOf(document(`<w:p><![CDATA[<b>${secret}]]></w:p>`))).toBe(
      '<w:p><![CDATA[<b>$GITHUB_TOKEN]]></w:p>',
    );
    expect(await partOf(document(`<w:p>${coded}</w:p>`))).toBe('<w:p>$GITHUB_TOKEN</w:p>');
  });

  it('in the address of a link, which stands beside the text', async () => {
    const rels = `<Relationship Target="https://a.example/?token=${secret}"/>`;
    const name = 'word/_rels/document.xml.rels';
    const data = document('<w:p>see here</w:p>', { [name]: strToU8(rels) });
    expect(await partOf(data, name)).toBe(rels.replace(secret, '$GITHUB_TOKEN'));
  });

  it('in UTF-16', async () => {
    const wide = Buffer.from(`\ufeff<w:p>${secret}</w:p>`, 'utf16le');
    const copy = await made(document('<w:p/>', { 'word/comments.xml': wide }));
    const part = Buffer.from(unzipSync(copy)['word/comments.xml'] ?? noise).toString('utf16le');
    expect(part).toBe('\ufeff<w:p>$GITHUB_TOKEN</w:p>');
  });
});

describe('no copy is made', () => {
  const signed = { 'META-INF/CERT.RSA': noise, 'a.log': strToU8(log) };
  it.each([
    ['of what is signed', zipSync(signed)],
    ['with the secret in a PDF as well', zipSync({ 'a.log': strToU8(log), 'b.pdf': pdf([log]) })],
    ['of an archive that is cut off', zipSync({ 'a.log': strToU8(log) }).subarray(0, -30)],
    ['of a PDF', pdf([log])],
  ])('%s', async (_, data) => {
    expect((await look(data)).redactable).toBe(false);
    expect(await copyOf(data)).toBeNull();
  });

  it.each([
    [
      'with the secret in what nobody reads',
      zipSync({
        'a.log': strToU8(log),
        'b.bin': [Buffer.concat([noise, strToU8(secret), noise]), { level: 0 }],
      }),
    ],
    ['of a gzip that breaks off', gzipSync(log + noise.join()).subarray(0, -20)],
    ['of a tape archive that breaks off', tar({ 'a.log': log, 'b.bin': noise }).subarray(0, 2100)],
    [
      'with the secret in a comment of a document',
      zipSync({ mimetype: strToU8('x'), 'a.xml': strToU8(`<p>${secret}</p><!--${secret}-->`) }),
    ],
  ])('%s, though it was thought that it could be', async (_, data) => {
    expect(await copyOf(data)).toBeNull();
  });

  it('where there is nothing to replace', async () => {
    expect(await copyOf(zipSync({ 'a.txt': strToU8('innocent') }))).toBeNull();
  });
});

it('never throws, and never leaves a secret in a copy, whatever is damaged', async () => {
  const samples = [zipSync(files), gzipSync(log), tar({ 'a.log': log }), docx(['first', log])];
  const damage = fc.record({
    sample: fc.constantFrom(...samples),
    cut: fc.nat(100),
    changes: fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 4 }),
  });
  await fc.assert(
    fc.asyncProperty(damage, async ({ sample, cut, changes }) => {
      const data = Buffer.from(sample.subarray(0, sample.length - cut));
      for (const [at, byte] of changes) data[at % data.length] = byte;
      const copy = await copyOf(data);
      if (copy)
        expect((await look(copy)).hits.filter(({ text }) => text.includes(secret))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

/** An archive as it is written by who does not know sizes beforehand: they follow each file. */
function streamed(marked: boolean): Uint8Array {
  const zip = Buffer.from(zipSync({ 'a.log': strToU8(log), 'b.txt': strToU8('nothing') }));
  const parts: Buffer[] = [];
  const directory = zip.readUInt32LE(zip.length - 6);
  const records = Buffer.from(zip.subarray(directory));
  let [at, record, length] = [0, 0, 0];
  while (at < directory) {
    const size = zip.readUInt32LE(at + 18);
    const data = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
    const header = Buffer.from(zip.subarray(at, data));
    header.writeUInt16LE(header.readUInt16LE(6) | 8, 6);
    header.fill(0, 14, 26);
    const sizes = zip.subarray(at + 14, at + 26);
    const one = [
      header,
      zip.subarray(data, data + size),
      Buffer.from(marked ? 'PK\x07\x08' : '', 'latin1'),
      sizes,
    ];
    records.writeUInt32LE(length, record + 42);
    records.writeUInt16LE(records.readUInt16LE(record + 8) | 8, record + 8);
    record += 46 + records.readUInt16LE(record + 28) + records.readUInt16LE(record + 30);
    parts.push(...one);
    length += Buffer.concat(one).length;
    at = data + size;
  }
  records.writeUInt32LE(length, records.length - 6);
  return new Uint8Array(Buffer.concat([...parts, records]));
}

/** An archive whose file has its sizes in an extra field, as Python writes it if told to. */
function roomy(): Uint8Array {
  const zip = Buffer.from(zipSync({ 'a.log': strToU8(log) }));
  const data = 30 + zip.readUInt16LE(26);
  const directory = zip.readUInt32LE(zip.length - 6);
  const extra = Buffer.alloc(20);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(16, 2);
  extra.writeUInt32LE(zip.readUInt32LE(22), 4);
  extra.writeUInt32LE(zip.readUInt32LE(18), 12);
  const header = Buffer.from(zip.subarray(0, data));
  header.fill(255, 18, 26);
  header.writeUInt16LE(extra.length, 28);
  const all = Buffer.concat([header, extra, zip.subarray(data)]);
  all.writeUInt32LE(directory + extra.length, all.length - 6);
  return new Uint8Array(all);
}
