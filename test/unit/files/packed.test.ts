// @vitest-environment node
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { scan } from '../../../lib/detect';
import { bytesIn } from '../../../lib/files/bytes';
import { LIMITS, type Limits } from '../../../lib/files/limits';
import { open } from '../../../lib/files/open';
import { search } from '../../../lib/files/search';
import { searchText } from '../../../lib/files/search-text';
import { kindOf } from '../../../lib/files/sniff';
import type { Report, Scan } from '../../../lib/files/types';
import { rng, sampleOf } from '../../samples';
import { tar, tarWithHoles } from '../../samples/containers';
import { ar, mail, rar, sevenZip, xz, zstd } from '../../samples/packed';

vi.mock('../../../lib/files/archive/binary', () => ({
  binary: async () => {
    const path = createRequire(import.meta.url).resolve('libarchive-wasm/dist/libarchive.wasm');
    return new Uint8Array(await readFile(path)).buffer;
  },
}));

const secret = sampleOf('github-pat', rng(51)).value;
const log = `first line\npublish GITHUB_TOKEN=${secret} done\nlast line\n`;
const bytes = strToU8(log);
const look = (data: Uint8Array | string, limits: Limits = LIMITS, by: Scan = scan) =>
  search(bytesIn(typeof data === 'string' ? strToU8(data) : new Uint8Array(data)), {
    scan: by,
    now: 0,
    open,
    limits,
  });
const values = ({ hits }: Report): string[] =>
  hits.map(({ text, finding }) => text.slice(finding.start, finding.end));
const noise = Uint8Array.from({ length: 3000 }, (_, i) => (i * i * 31 + i * 7) & 0xff);

/** What the programs themselves have made of a text in which `marker-of-this-test` stands. */
const MADE = {
  bzip2:
    'QlpoOTFBWSZTWYVrWykAAJNRgAAQQAInb5wAIABwUNNMAAVKmU8U0NmqYCKgirVbv1vYjkEZ5vNfYRbQR2IxrAj9BG6COcXuIrq99COpIZpCNP4u5IpwoSEK1rZS',
  xz: '/Td6WFoAAATm1rRGAgAhARwAAAAQz1jM4ANnADtdADMaSqwMcr+NWPlNcDnAnZKaVYUcp2PY8+e8TDGuQEsa1/q23BgvmGYefH7m8jsBxgtySw6mRA1vAoAAAADU8EUK5R2OAwABV+gGAAAAUD8R77HEZ/sCAAAAAARZWg==',
  zstd: 'KLUv/WRoArUBANLCCQ/AtwHB3URLnKJVRbOfjh5H6O7NKG7hWHbklTIwd1ezgmqQ1J0YAgMAhC0KqCn3qVotXtpbBdY=',
};
const made = (kind: keyof typeof MADE): Buffer => Buffer.from(MADE[kind], 'base64');
const MARKER = /marker-of-this-test/g;
const marker: Scan = (text) =>
  [...text.matchAll(MARKER)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
    rule: 'marker',
    confidence: 'certain',
    class: 'secret',
    mode: 'unknown',
    proof: { kind: 'shape' },
  }));

/** An archive with a file that is packed in another way than by DEFLATE. */
function zipBy(method: number, packed: Uint8Array): Uint8Array {
  const zip = Buffer.from(zipSync({ 'a.log': [packed, { level: 0 }] }));
  zip.writeUInt16LE(method, zip.indexOf('PK\x03\x04', 0, 'latin1') + 8);
  zip.writeUInt16LE(method, zip.indexOf('PK\x01\x02', 0, 'latin1') + 10);
  return zip;
}

const saved = `From: <Saved by Blink>\r\nSubject: a page\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--b--"\r\n\r\n\r\n----b--\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>${secret.slice(0, 20)}=\r\n${secret.slice(20)}</p>=\r\n\r\n----b----\r\n`;
const letter = mail('see attached', { 'b.log': bytes });
const base64 = `Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n${btoa(log)}\n`;
const stamps = `Received: from a.example by b.example; Tue, 24 Nov 2026\n`.repeat(400);
const diagram = { '[Content_Types].xml': strToU8('<Types/>'), 'word/media/a.svg': bytes };
const box = `From ann@acme.example Tue Nov 24 09:41:00 2026\nSubject: one\n\nnothing\n\nFrom ann@acme.example Tue Nov 24 09:42:00 2026\n${letter}`;

describe('a secret is found', () => {
  const found: Readonly<Record<string, readonly [data: Uint8Array | string, path: string]>> = {
    xz: [xz(bytes), ''],
    'tar.xz': [xz(tar({ 'etc/b.log': log })), 'etc/b.log'],
    'xz of two streams': [Buffer.concat([xz(strToU8('first\n')), xz(bytes), Buffer.alloc(8)]), ''],
    zstd: [zstd(bytes), ''],
    'zstd of two frames': [Buffer.concat([zstd(strToU8('first\n')), zstd(bytes)]), ''],
    'zstd with a frame of somebody’s own': [
      Buffer.concat([Buffer.from('502a4d1803000000616263', 'hex'), zstd(bytes)]),
      '',
    ],
    '7z': [sevenZip({ 'a.txt': strToU8('nothing'), 'logs/b.log': bytes }), 'logs/b.log'],
    RAR: [rar({ 'a.txt': strToU8('nothing'), 'logs/b.log': bytes }), 'logs/b.log'],
    'RAR with a zip as its last file': [
      rar({ 'b.log': bytes, 'in.zip': zipSync({ 'a.txt': strToU8('nothing') }) }),
      'b.log',
    ],
    'a package of Debian': [
      ar({ 'debian-binary': strToU8('2.0\n'), 'data.tar.zst': zstd(tar({ 'b.log': log })) }),
      'data.tar.zst/b.log',
    ],
    'zip with a file by xz': [zipBy(95, xz(bytes)), 'a.log'],
    'zip with a file by zstd': [zipBy(93, zstd(bytes)), 'a.log'],
    'a file attached to a mail': [letter, 'b.log'],
    'a mailbox': [box, 'b.log'],
    'a zip attached to a mail': [mail('', { 'b.zip': zipSync({ 'c.log': bytes }) }), 'b.zip/c.log'],
    'a mail attached to a mail': [mail('', { 'in.eml': strToU8(letter) }), 'in.eml/b.log'],
    'a page saved with all its parts': [saved, 'text.html'],
    'a draft of a mail': [`To: ann@acme.example\nSubject: a\n${base64}`, 'text.plain'],
    'a mail with many stamps in front': [`${stamps}MIME-Version: 1.0\n${base64}`, 'text.plain'],
    'a file with holes in a tar': [tarWithHoles('b.log', log), 'b.log'],
    'zip of a document with a diagram': [zipSync(diagram), 'word/media/a.svg'],
  };
  it.each(Object.entries(found))('in %s', async (kind, [data, path]) => {
    const report = await look(data);
    expect(values(report)).toEqual([secret]);
    expect(report.hits[0]?.path).toBe(path);
    expect(report.unread.filter(({ why }) => why !== 'unknown')).toEqual([]);
    expect(report.redactable).toBe(kind.startsWith('zip '));
  });

  it.each(['bzip2', 'xz', 'zstd'] as const)('in what %s itself has made', async (kind) => {
    const method = { bzip2: 12, xz: 95, zstd: 93 }[kind];
    const data = made(kind);
    for (const one of [data, zipBy(method, data), sevenZip({ a: data }), gzipSync(data)]) {
      const report = await look(one, LIMITS, marker);
      expect(values(report)).toEqual(['marker-of-this-test']);
      expect(report.unread).toEqual([]);
    }
    expect((await look(Buffer.concat([data, data]), LIMITS, marker)).unread).toEqual([]);
  });

  it('in the text of a mail, of which a copy can be made', async () => {
    const report = await look(mail(log, { 'a.bin': noise }));
    expect(values(report)).toEqual([secret]);
    expect(report).toMatchObject({ redactable: true, unread: [{ path: 'a.bin', why: 'binary' }] });
    expect((await look(mail(log, { 'b.log': bytes }))).redactable).toBe(false);
  });

  it('in the text of a mail, where nobody is there to undo the rest', async () => {
    const data = bytesIn(strToU8(mail(log, { 'b.log': bytes })));
    const options = { scan, now: 0, progress: () => undefined };
    const report = await searchText(data, 'mail', options);
    expect(values(report)).toEqual([secret]);
    expect(report.unread).toEqual([{ path: '', why: 'closed' }]);
  });
});

const samples = {
  xz: xz(bytes),
  zstd: zstd(bytes),
  '7z': sevenZip({ 'a.txt': strToU8('nothing'), 'b.log': bytes }),
  RAR: rar({ 'a.txt': strToU8('nothing'), 'b.log': bytes }),
  ar: ar({ 'a.bin': noise, 'b.log': bytes }),
  bzip2: new Uint8Array(made('bzip2')),
} as const;

describe('what cannot be read is said so', () => {
  it.each(Object.entries(samples))('half of it: %s', async (_, data) => {
    const { unread } = await look(data.subarray(0, Math.floor(data.length / 2)));
    expect(unread.map(({ why }) => why)).toContain('damaged');
  });

  // In the other one nothing is packed.
  const packed = Object.entries(samples).filter(([name]) => name !== 'ar');
  it.each(packed)('what there is too much of: %s', async (_, data) => {
    const { unread } = await look(data, { ...LIMITS, out: 20 });
    expect(unread.map(({ why }) => why)).toContain('too-large');
  });

  it('zstd that looks back too far', async () => {
    // A window of two gigabytes, and one block of nothing.
    const { unread } = await look(Buffer.from(`28b52ffd00a8010000${'00'.repeat(20)}`, 'hex'));
    expect(unread).toEqual([{ path: '', why: 'too-large' }]);
  });

  it('a file in a zip, packed in a way that nobody knows', async () => {
    const { unread } = await look(zipBy(98, bytes));
    expect(unread).toEqual([{ path: 'a.log', why: 'unknown' }]);
  });
});

it.each(Object.entries(samples))('no copy is made of it as of a text: %s', async (_, data) => {
  expect(await look(data, LIMITS, scan)).toMatchObject({ redactable: false });
  expect(kindOf(data)).toBe('unknown');
});

describe('what would not end', () => {
  const head = 'Subject: x\nMIME-Version: 1.0\nContent-Transfer-Encoding: quoted-printable\n\n';
  it.each([
    ['lines that might be fields', 'a \n'.repeat(100_000)],
    ['the first line of a mailbox, without an end', `From a ${'1:11'.repeat(300_000)}`],
    ['a mail of blanks', head + ' '.repeat(1_000_000)],
    ['a mail of broken lines', head + '= '.repeat(500_000)],
    ['a mail of limits', `${letter}${'--limit\n'.repeat(100_000)}`],
  ])('%s', async (_, text) => {
    expect((await look(text)).hits.length).toBeLessThan(2);
  });
});

it.each([
  [
    'base64',
    `=?utf-8?B?${Buffer.from(`token ${secret.slice(0, 20)}`).toString('base64')}?=\r\n =?utf-8?B?${Buffer.from(secret.slice(20)).toString('base64')}?=`,
  ],
  [
    'quoted-printable',
    `=?utf-8?q?token_${[...secret].map((char) => (char === '_' ? '=5F' : char)).join('')}?=`,
  ],
])('what the subject of a mail says in %s is read', async (_, subject) => {
  const found = await look(
    `From: bob@acme.io\r\nMIME-Version: 1.0\r\nSubject: ${subject}\r\n\r\nhi\r\n`,
  );
  expect(values(found)).toEqual([subject]);
});

describe('innocent text', () => {
  it.each([
    'Subject: no mail, but a note\n\nMIME-Version: 1.0\n',
    'From here on it is text\nkey: value\n',
    'BZh is how bzip2 begins\n',
  ])('is no mail, and nothing else: %s', async (text) => {
    expect(await look(text)).toMatchObject({ hits: [], unread: [] });
  });
});

it('whatever is damaged, it ends, and within its limits', async () => {
  const damage = fc.record({
    sample: fc.constantFrom(...Object.values(samples), strToU8(letter), strToU8(box)),
    cut: fc.nat(80),
    changes: fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 4 }),
  });
  await fc.assert(
    fc.asyncProperty(damage, async ({ sample, cut, changes }) => {
      const data = Buffer.from(sample.subarray(0, sample.length - cut));
      for (const [at, byte] of changes) data[at % data.length] = byte;
      const { hits } = await look(data);
      expect(hits.length).toBeLessThanOrEqual(1);
    }),
    { numRuns: 200 },
  );
});
