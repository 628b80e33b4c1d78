// @vitest-environment node
import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { scan } from '../../../lib/detect';
import { bytesIn } from '../../../lib/files/bytes';
import { LIMITS } from '../../../lib/files/limits';
import { open } from '../../../lib/files/open';
import { type Open, type SearchOptions, search } from '../../../lib/files/search';
import { searchText } from '../../../lib/files/search-text';
import type { Kind } from '../../../lib/files/sniff';
import type { Entry, Report } from '../../../lib/files/types';
import { rng, sampleOf } from '../../samples';
import { docx, odt, pdf, pptx, tar, xlsx } from '../../samples/containers';

const secret = sampleOf('github-pat', rng(11)).value;
const line = `2026-11-24 DEBUG publish GITHUB_TOKEN=${secret} done`;
const log = `first line\n${line}\nlast line\n`;
const bytes = (data: Uint8Array | string): Uint8Array =>
  typeof data === 'string' ? strToU8(data) : new Uint8Array(data);
const look = (data: Uint8Array | string, limits = LIMITS): Promise<Report> =>
  search(bytesIn(bytes(data)), { scan, now: 0, open, limits });
const values = ({ hits }: Report): string[] =>
  hits.map(({ text, finding }) => text.slice(finding.start, finding.end));
const swapped = (data: Buffer): Buffer => Buffer.from(data).swap16();

const stream = (head: string, content: string): string =>
  `<<${head}/Length ${content.length}>>\nstream\n${content}\nendstream`;
const xmp = (text: string): string =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:a="http://acme.example/"><a:log>${text}</a:log></rdf:Description></rdf:RDF></x:xmpmeta>`;

const har = JSON.stringify({
  log: { entries: [{ response: { content: { text: JSON.stringify({ token: secret }) } } }] },
});
const notebook = JSON.stringify({
  cells: [
    {
      cell_type: 'code',
      source: ['import os\n', 'print(os.environ["GITHUB_TOKEN"])'],
      outputs: [{ output_type: 'stream', name: 'stdout', text: [`${secret}\n`] }],
    },
  ],
});

const scanned = stream('/Type/XObject/Subtype /Image/Width 1/Height 1', 'x');
const found: Readonly<Record<string, readonly [data: Uint8Array | string, path: string]>> = {
  'UTF-8': [log, ''],
  'UTF-8 with a byte order mark': [`\ufeff${log}`, ''],
  'UTF-16, little end first': [Buffer.from(`\ufeff${log}`, 'utf16le'), ''],
  'UTF-16, big end first': [swapped(Buffer.from(`\ufeff${log}`, 'utf16le')), ''],
  'Latin-1': [Buffer.from(`Größe\n${log}`, 'latin1'), ''],
  'text with a stray zero': [`${'x '.repeat(200)}\0\n${log}`, ''],
  HAR: [har, ''],
  'a Jupyter notebook': [notebook, ''],
  gzip: [gzipSync(log), ''],
  'gzip of two members': [Buffer.concat([gzipSync('first\n'), gzipSync(log)]), ''],
  zip: [zipSync({ 'a/b.log': strToU8(log) }), 'a/b.log'],
  'zip, stored': [zipSync({ 'b.log': [strToU8(log), { level: 0 }] }), 'b.log'],
  'zip in a zip': [zipSync({ 'in.zip': zipSync({ 'b.log': strToU8(log) }) }), 'in.zip/b.log'],
  tar: [tar({ 'empty.txt': '', 'etc/b.log': log }), 'etc/b.log'],
  tgz: [gzipSync(tar({ 'etc/b.log': log })), 'etc/b.log'],
  docx: [docx(['first', line]), 'word/document.xml'],
  xlsx: [xlsx(['GITHUB_TOKEN', secret]), 'xl/sharedStrings.xml'],
  pptx: [pptx(['first', line]), 'ppt/slides/slide1.xml'],
  odt: [odt(['first', line]), 'content.xml'],
  PDF: [pdf(['first', line]), ''],
  'the title of a PDF': [
    pdf(['first'], { more: [`<</Title(${line})>>`], trailer: '/Info 6 0 R' }),
    '',
  ],
  'XMP of a PDF': [
    pdf(['first'], {
      catalogue: '/Metadata 6 0 R',
      more: [stream('/Type/Metadata/Subtype/XML', xmp(line))],
    }),
    '',
  ],
  'a bookmark of a PDF': [
    pdf(['first'], {
      catalogue: '/Outlines 6 0 R',
      more: ['<</First 7 0 R/Last 7 0 R>>', `<</Title(${line})/Parent 6 0 R/Dest[3 0 R/Fit]>>`],
    }),
    '',
  ],
  'a script of a PDF': [
    pdf(['first'], {
      catalogue: '/OpenAction 6 0 R',
      more: [`<</S/JavaScript/JS(app.alert\\("${line}"\\))>>`],
    }),
    '',
  ],
  'PDF in a zip': [zipSync({ 'a.pdf': pdf([line]) }), 'a.pdf'],
};

describe('a secret is found', () => {
  it.each(Object.entries(found))('in %s', async (_, [data, path]) => {
    const report = await look(data);
    expect(values(report)).toEqual([secret]);
    expect(report.hits[0]?.path).toBe(path);
    expect(report.unread.filter(({ why }) => why !== 'media')).toEqual([]);
  });

  const asText = (data: string | Uint8Array): string => Buffer.from(bytes(data)).toString('latin1');
  // Compressed and wide formats hold no such text.
  const plain = Object.entries(found).filter(([, [data]]) => asText(data).includes(secret));
  it.each(plain)('and nothing is where nothing is: %s', async (_, [data]) => {
    const clean = asText(data).replaceAll(secret, 'x'.repeat(secret.length));
    expect(values(await look(Buffer.from(clean, 'latin1')))).toEqual([]);
  });
});

/** The flag that says an entry is encrypted, set in both of its headers. */
function encrypted(zip: Uint8Array): Uint8Array {
  const copy = Buffer.from(zip);
  for (const [mark, flags] of [['PK\x03\x04', 6] as const, ['PK\x01\x02', 8] as const]) {
    const at = copy.indexOf(mark, 0, 'latin1');
    copy[at + flags] = (copy[at + flags] ?? 0) | 1;
  }
  return copy;
}

const random = rng(12);
const noise = Uint8Array.from({ length: 4000 }, () => Math.floor(random() * 256));

describe('what cannot be read is said so', () => {
  const script = Buffer.from(`#!/bin/sh\n${'# It unpacks what is below\n'.repeat(1000)}exit 0\n`);
  const zip = zipSync({ 'b.log': strToU8(log) });
  // Nearly a terabyte, were it decoded.
  const picture = Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\x07\0\0\0\x07\0\0\b\x06', 'latin1');
  it.each([
    ['noise', noise, '', 'binary'],
    ['a script with an archive behind it', Buffer.concat([script, gzipSync(noise)]), '', 'binary'],
    ['a film', Buffer.concat([Buffer.from('\0\0\0\x20ftypisom', 'latin1'), noise]), '', 'media'],
    ['a picture that breaks off', picture.subarray(0, 20), '', 'damaged'],
    ['a picture that would fill the memory', picture, '', 'too-large'],
    ['a picture in an archive', zipSync({ 'a.png': picture }), 'a.png', 'media'],
    ['an encrypted archive', encrypted(zip), 'b.log', 'encrypted'],
    ['half an archive', zip.subarray(0, zip.length / 2), '', 'damaged'],
    ['half a gzip', gzipSync(noise).subarray(0, 2000), '', 'damaged'],
    ['half a tar', tar({ 'a.bin': noise }).subarray(0, 2000), '', 'damaged'],
    ['a broken PDF', '%PDF-1.7\nnothing of the kind', '', 'damaged'],
    ['noise in an archive', zipSync({ 'a.bin': noise }), 'a.bin', 'binary'],
  ] as const)('%s', async (_, data, path, why) => {
    const { hits, unread, redactable } = await look(data);
    expect(hits).toEqual([]);
    expect(unread).toContainEqual({ path, why });
    expect(redactable).toBe(false);
  });

  it('pictures in a document, once they have taken their time', async () => {
    const names = ['a.png', 'thumbnail.png', 'b.png', 'c.png'];
    const document = Object.fromEntries(names.map((name) => [name, picture]));
    let left = 1;
    const { unread } = await search(bytesIn(zipSync({ mimetype: strToU8('x'), ...document })), {
      scan,
      now: 0,
      open,
      within: () => left-- > 0,
    });
    // What is written about them is read all the same.
    expect(unread.filter(({ why }) => why !== 'media')).toEqual([
      { path: 'a.png', why: 'too-large' },
      { path: 'b.png', why: 'too-slow' },
      { path: 'c.png', why: 'too-slow' },
    ]);
  });

  it('archives in archives, too deep', async () => {
    let data: Uint8Array = strToU8(log);
    for (let i = 0; i <= LIMITS.depth; i++) data = zipSync({ a: data });
    const { hits, unread } = await look(data);
    expect(hits).toEqual([]);
    expect(unread).toEqual([{ path: 'a/a/a/a', why: 'too-deep' }]);
  });

  it('a file that is too large, without reading it', async () => {
    const file = {
      size: LIMITS.size + 1,
      chunks: () => {
        throw new Error('read');
      },
    };
    const { unread } = await search(file, { scan, now: 0, open });
    expect(unread).toEqual([{ path: '', why: 'too-large' }]);
  });

  it('what a bomb would blow up to', async () => {
    const bomb = new Uint8Array(5_000_000).fill(97);
    const limits = { ...LIMITS, out: 1_000_000 };
    for (const data of [gzipSync(bomb), zipSync({ a: bomb })]) {
      expect((await look(data, limits)).unread.map(({ why }) => why)).toContain('too-large');
    }
    const many = zipSync(
      Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`${i}`, strToU8('x')])),
    );
    expect((await look(many, { ...LIMITS, entries: 10 })).unread).toEqual([
      { path: '', why: 'too-large' },
    ]);
  });

  it('containers, where nobody is there to open them', async () => {
    const why = async (kind: Kind | null, size = 3) => {
      const file = { ...bytesIn(new Uint8Array(3)), size };
      const report = await searchText(file, kind, { scan, now: 0, progress: () => undefined });
      expect(report).toMatchObject({ hits: [], redactable: false });
      return report.unread.map((one) => one.why);
    };
    expect(await why('zip')).toEqual(['closed']);
    expect(await why('picture')).toEqual(['media']);
    expect(await why('unknown')).toEqual(['unknown']);
    expect(await why(null)).toEqual(['damaged']);
    expect(await why(null, LIMITS.size + 1)).toEqual(['too-large']);
  });
});

describe('what would not end', () => {
  it('a tape archive with an entry of a negative size', async () => {
    const data = Buffer.from(tar({ 'a.log': log }));
    data.write('-0000001000\0', 124);
    data.write('        ', 148);
    data.write('5', 156);
    const sum = data.subarray(0, 512).reduce((total, byte) => total + byte, 0);
    data.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    expect((await look(data)).unread).toEqual([{ path: '', why: 'damaged' }]);
  });

  it.each(['<', '<br ', '<w:tab '])('a document of nothing but %s', async (sign) => {
    const xml = strToU8(sign.repeat(300_000));
    const { unread } = await look(
      zipSync({ '[Content_Types].xml': strToU8('<x/>'), 'word/document.xml': xml }),
    );
    expect(unread).toEqual([]);
  });
});

describe('a report', () => {
  it('names each secret once, with text around it that holds no other', async () => {
    const other = sampleOf('github-pat', rng(13)).value;
    const { hits } = await look(`${secret} ${secret} and ${other} end`);
    expect(hits.map(({ text }) => text)).toEqual([`${secret} `, ` and ${other} end`]);
  });

  it('says if there are more than it holds', async () => {
    const random = rng(14);
    const text = Array.from({ length: 5 }, () => sampleOf('github-pat', random).value).join('\n');
    const report = await look(text, { ...LIMITS, hits: 3 });
    expect(report).toMatchObject({ more: true, redactable: false });
    expect(report.hits).toHaveLength(3);
  });

  it('offers a copy of text, also in an archive, if all that was found is text', async () => {
    const both = { 'a.log': strToU8(log), 'b.pdf': pdf([line]) };
    expect((await look(log)).redactable).toBe(true);
    expect((await look(gzipSync(log))).redactable).toBe(true);
    expect((await look(pdf([line]))).redactable).toBe(false);
    expect((await look(zipSync(both))).redactable).toBe(false);
  });
});

describe('a page that is all picture', () => {
  it('is said to be unread', async () => {
    const { unread } = await look(pdf([], { more: [scanned] }));
    expect(unread).toEqual([{ path: '', why: 'media' }]);
  });

  it('is none where there is text beside the picture, or nothing at all', async () => {
    const lines = ['A letter with a picture at its head'];
    expect((await look(pdf(lines, { more: [scanned] }))).unread).toEqual([]);
    expect((await look(pdf([]))).unread).toEqual([]);
  });
});

const png = Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x07\0\0\0\x07\b\x06', 'latin1');
const film = Buffer.concat([Buffer.from('\0\0\0\x20ftypisom', 'latin1'), noise]);
const zipped = (files: Record<string, Uint8Array>): Uint8Array => zipSync(files);

/** Opens everything to the same entries, or fails. @returns the report, and as what each thing was opened. */
async function opened(
  data: Uint8Array,
  entries: readonly Entry[] | Error,
  options: Partial<SearchOptions> = {},
): Promise<Report & { kinds: string[] }> {
  const kinds: string[] = [];
  const give: Open = async function* (kind) {
    kinds.push(kind);
    if (entries instanceof Error) throw entries;
    yield* kinds.length === 1 ? entries : [];
  };
  const report = await search(bytesIn(data), { scan, now: 0, open: give, ...options });
  return { ...report, kinds };
}

describe('a picture', () => {
  const inSight: Entry = { name: '', text: line, seen: true };
  const about: Entry = { name: '', text: line };
  const innocent: Entry = { name: '', text: 'a holiday' };
  it.each<[string, Uint8Array, Entry[], boolean]>([
    ['what it shows can be covered', png, [inSight], true],
    ['what is said about it, and is no secret, does no harm', png, [innocent, inSight], true],
    ['a secret that is said about it cannot be covered', png, [about], false],
    ['nor can the same one that it shows as well', png, [about, inSight], false],
    [
      'what could not be read of it might be one',
      png,
      [inSight, { name: '', unread: 'damaged' }],
      false,
    ],
    ['what shows in another kind of file cannot be covered', zipped({}), [inSight], false],
  ])('%s', async (_, data, entries, seen) => {
    const report = await opened(data, entries);
    expect(values(report)).toEqual([secret]);
    expect(report).toMatchObject({ seen, redactable: seen });
  });

  it.each<[string, Partial<SearchOptions>, string[], Report['unread']]>([
    ['is read by what it shows', {}, ['picture'], []],
    ['is not, if nobody wants it', { sight: false }, ['media'], []],
    ['is not, whatever time there is', { sight: false, within: () => true }, ['media'], []],
    ['takes none of the time for those within', { within: () => false }, ['picture'], []],
  ])('%s', async (_, options, kinds, unread) => {
    expect(await opened(png, [], options)).toMatchObject({ kinds, unread });
  });

  it.each<[string, Partial<SearchOptions>, string[], Report['unread']]>([
    ['is not, if nobody says so', {}, ['zip', 'media'], []],
    ['is, while there is time', { within: () => true }, ['zip', 'picture'], []],
    ['is', { within: () => true, sight: false }, ['zip', 'picture'], []],
    [
      'is no more once time is up',
      { within: () => false },
      ['zip', 'media'],
      [{ path: 'a.png', why: 'too-slow' }],
    ],
  ])('in a container %s read by what it shows', async (_, options, kinds, unread) => {
    const report = await opened(zipped({}), [{ name: 'a.png', bytes: png }], options);
    expect(report).toMatchObject({ kinds, unread });
  });
});

describe('limits', () => {
  const entry = (name: string, bytes: Uint8Array): Entry => ({ name, bytes });

  it('of depth hold for what has something in it', async () => {
    const within = [entry('a.png', png), entry('b.mp4', film), entry('c.zip', zipped({}))];
    const limits = { ...LIMITS, depth: 1 };
    const report = await opened(zipped({}), within, { limits, within: () => true });
    expect(report.kinds).toEqual(['zip', 'picture', 'media']);
    expect(report.unread).toEqual([{ path: 'c.zip', why: 'too-deep' }]);
  });

  it('of size hold for what is larger', async () => {
    const size = strToU8(log).length;
    expect(values(await look(log, { ...LIMITS, size }))).toEqual([secret]);
    const { hits, unread } = await look(log, { ...LIMITS, size: size - 1 });
    expect({ hits, unread }).toEqual({ hits: [], unread: [{ path: '', why: 'too-large' }] });
  });

  it('of entries hold for what comes after them', async () => {
    const three = [1, 2, 3].map((i): Entry => ({ name: `${i}`, text: i === 3 ? line : 'text' }));
    const of = (entries: number) => opened(zipped({}), three, { limits: { ...LIMITS, entries } });
    expect(values(await of(3))).toEqual([secret]);
    const { hits, unread } = await of(2);
    expect({ hits, unread }).toEqual({ hits: [], unread: [{ path: '', why: 'too-large' }] });
  });
});

it.each([
  ['Encrypted', 'encrypted'],
  ['Error', 'damaged'],
])('what fails with %s is %s', async (name, why) => {
  const { unread } = await opened(zipped({}), Object.assign(new Error('no'), { name }));
  expect(unread).toEqual([{ path: '', why }]);
});

it('a file that cannot be read is no clean one', async () => {
  const file = {
    size: 10,
    chunks: () => {
      throw new Error('gone');
    },
  };
  const { unread } = await search(file, { scan, now: 0, open });
  expect(unread).toEqual([{ path: '', why: 'damaged' }]);
});

it('opens no text, and nothing that is empty', async () => {
  expect(await opened(strToU8(log), [])).toMatchObject({ kinds: [], unread: [] });
  expect(await opened(new Uint8Array(), [])).toMatchObject({ kinds: [], unread: [] });
});

it('tells how much of the file itself has been read, whatever is in it', async () => {
  const shares: number[] = [];
  const give: Open = async function* (_, bytes, __, progress) {
    const isFirst = bytes.length > 1000;
    progress(isFirst ? 0.5 : 0.25);
    if (isFirst) yield { name: 'a.gz', bytes: gzipSync('x') };
  };
  const data = Buffer.concat([zipped({}), noise]);
  const progress = (done: number): void => void shares.push(done / data.length);
  await search(bytesIn(data), { scan, now: 0, open: give, progress });
  expect(shares.filter((share) => share === 0.5)).toHaveLength(1);
  expect(shares).not.toContain(0.25);
  expect(Math.max(...shares)).toBe(1);
});
