// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scan } from '../../../lib/detect';
import { bytesIn } from '../../../lib/files/bytes';
import { open } from '../../../lib/files/open';
import { search } from '../../../lib/files/search';
import { stringsIn } from '../../../lib/files/strings';
import { makePem, rng, sampleOf } from '../../samples';
import { sqlite } from '../../samples/key-files';
import { ALNUM, HEX, text } from '../../samples/random';

const latin1 = (value: string): Buffer => Buffer.from(value, 'latin1');
const runs = (data: Uint8Array): string[] => [...stringsIn(data)].join('').split('\n').slice(0, -1);
const wide = (value: string): Buffer => Buffer.from(value, 'utf16le');
const big = (value: string): Buffer => wide(value).swap16();
const join = (...parts: readonly (Uint8Array | string)[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? latin1(part) : part)));

describe('the text in bytes', () => {
  it.each<[string, Uint8Array, string[]]>([
    ['between zeros', join('\0\0readable\0short\0another one\x01'), ['readable', 'another one']],
    ['at both ends', join('from here\xff\xfe', 'to the end'), ['from here', 'to the end']],
    ['with a tab', join('\0a\tb c d e f\0'), ['a\tb c d e f']],
    ['in UTF-16, little end first', join('\x01\x02', wide('readable'), '\0\0\x90'), ['readable']],
    ['at an odd place', join('\x01', wide('readable'), '\0\x90'), ['readable']],
    ['in UTF-16, big end first', join('\x01\0', big('readable'), '\xff'), ['readable']],
    ['in UTF-16 at the end', big('\u0003readable'), ['readable']],
    [
      'behind narrow text',
      join('\x01readable', '\0\0', wide('readable'), '\0\0'),
      ['readable', 'readable'],
    ],
    ['right behind narrow text', join('readable ', wide('readable')), ['readable r', 'readable']],
    ['of chance', join('ab\0c\0d\0ef\x01ghijk\0'), []],
    ['of nothing', new Uint8Array(), []],
  ])('%s', (_, data, expected) => expect(runs(data)).toEqual(expected));

  it('is there without the length before it as well', () => {
    const value = text(rng(1), 57, ALNUM);
    expect(runs(join('\x01\x12', '9', value, '2'))).toContain(value);
    expect(runs(join('\x01z9', value, '\x02'))).toContain(value);
    expect(runs(join('\x01', wide(`9${value}`)))).toContain(value);
  });

  it('is whole where it is longer than what is handed on at once', () => {
    const value = text(rng(2), 1_300_000, ALNUM);
    expect(runs(join('\0', value, '\0')).filter((run) => run.length > 70_000)).toEqual([value]);
    expect(runs(join('\0', wide(value), '\0'))[0]).toBe(value);
  });

  it.each([
    ['any', fc.uint8Array({ maxLength: 400 })],
    // Of few kinds, so that there are runs of both widths beside each other.
    ['few', fc.array(fc.constantFrom(0, 0, 65, 66, 65, 200), { maxLength: 80 })],
    [
      'many',
      fc.array(fc.constantFrom('\0', 'ABCDEFGHI', 'A\0B\0C\0D\0', '\0\xc8'), { maxLength: 12 }),
    ],
  ])('is all that is printable and long enough: of %s bytes', (_, bytes) => {
    fc.assert(
      fc.property(bytes as fc.Arbitrary<ArrayLike<number | string>>, (parts) => {
        const all = Array.from(parts, (part) =>
          typeof part === 'string' ? part : String.fromCharCode(part),
        ).join('');
        const expected = [
          ...(all.match(/[\t\n\r\x20-\x7e]{8,}/g) ?? []),
          ...(all.match(/(?:[\t\n\r\x20-\x7e]\0){8,}/g) ?? []),
        ];
        const found = [...stringsIn(latin1(all))].join('');
        for (const run of expected) expect(found).toContain(run.replaceAll('\0', ''));
        expect(found).not.toMatch(/[^\t\n\r\x20-\x7e]/);
      }),
      { numRuns: 1000 },
    );
  });
});

const random = rng(81);
const github = sampleOf('github-pat', random).value;
const slack = sampleOf('slack-bot-token', random).value;
const [begin, body, end] = makePem(random, 'RSA PRIVATE KEY');
const old = `Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,${text(random, 32, HEX)}\n\n`;
const pem = `${begin}${body}${end}`;
const noise = Buffer.from(Array.from({ length: 300 }, (_, i) => (i % 3 ? (i * 37) | 128 : i % 8)));
const plist = (value: string): Buffer =>
  join(
    'bplist00',
    '\xd1\x01\x02',
    '\x55token',
    '\x5f\x10',
    Buffer.from([value.length]),
    value,
    '\x08',
  );
const protobuf = (value: string): Buffer =>
  join('\x08\x01\x12', Buffer.from([value.length]), value, '2\x04', 'name');

const FOUND: Readonly<Record<string, readonly [Uint8Array, string]>> = {
  'a program': [join('\x7fELF\x02\x01', noise, `token=${github}`, '\0', noise), github],
  'a document of the old kind': [
    join('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', noise, wide(`Our token: ${slack}`), '\0\0', noise),
    slack,
  ],
  'a log of events': [join('ElfFile\0', noise, wide(slack), '\0\0', noise), slack],
  'a list of properties': [plist(slack), slack],
  'a message of Protocol Buffers': [protobuf(slack), slack],
  'a cell of a database': [
    sqlite({ 'CREATE TABLE settings (name TEXT, value TEXT)': [['token', github]] }),
    github,
  ],
  'a private key': [join('\xca\xfe\xba\xbe', noise, pem, noise), body],
  'a private key of the old kind, encrypted': [
    join('\xca\xfe\xba\xbe', noise, `${begin}${old}${body}${end}`, noise),
    old + body,
  ],
  'a swap file of Vim': [
    join('b0VIM 9.0\0\0', noise, noise, pem.trimEnd().split('\n').reverse().join('\0'), '\0'),
    body,
  ],
};

describe('a key in a file of no known format', () => {
  it.each(Object.entries(FOUND))('is found: %s', async (_, [data, value]) => {
    const { hits, unread, redactable } = await search(bytesIn(data), { scan, now: 0, open });
    expect(hits.map(({ text: all, finding }) => all.slice(finding.start, finding.end))).toEqual([
      value,
    ]);
    expect(unread).toEqual([{ path: '', why: 'binary' }]);
    expect(redactable).toBe(false);
  });

  it.each([
    ['names beside values', join('\0DB_PASSWORD=', text(random, 24, ALNUM), '\0', noise)],
    ['a length beside words', join('\0client_secret\0', text(random, 40, ALNUM), '\0', noise)],
    [
      'names below each other',
      join('\0ermonthdays#CalendarTestCase.test_itermonthdayss', '\0itermonthdays2rO\0', noise),
    ],
    ['a guess', join('\0', 'password: Summer2026!x', '\0', noise)],
  ])('is not what only stands there together: %s', async (_, data) => {
    expect((await search(bytesIn(data), { scan, now: 0, open })).hits).toEqual([]);
  });
});
