// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { scan } from '../../../lib/detect';
import { bytesIn } from '../../../lib/files/bytes';
import { open } from '../../../lib/files/open';
import { search } from '../../../lib/files/search';
import { rng, sampleOf } from '../../samples';
import { ALNUM, text } from '../../samples/random';

/** Texts in encodings that nobody writes any more. */

const random = rng(1013);
const password = `k8${text(random, 9, ALNUM)}7Qx`;
const token = sampleOf('github-pat', random).value;

const look = (data: Uint8Array) => search(bytesIn(new Uint8Array(data)), { scan, now: 0, open });
const valuesOf = async (data: Uint8Array): Promise<string[]> =>
  (await look(data)).hits.map(({ text, finding }) => text.slice(finding.start, finding.end));

/** The word for a password and a colon, as bytes. */
const WORDS: Readonly<Record<string, readonly number[]>> = {
  'windows-1251': [0xcf, 0xe0, 0xf0, 0xee, 0xeb, 0xfc, 0x3a, 0x20],
  'koi8-r': [0xf0, 0xc1, 0xd2, 0xcf, 0xcc, 0xd8, 0x3a, 0x20],
  gb18030: [0xc3, 0xdc, 0xc2, 0xeb, 0xa3, 0xba],
  shift_jis: [0x83, 0x70, 0x83, 0x58, 0x83, 0x8f, 0x81, 0x5b, 0x83, 0x68, 0x81, 0x46],
  'euc-kr': [0xba, 0xf1, 0xb9, 0xd0, 0xb9, 0xf8, 0xc8, 0xa3, 0x3a, 0x20],
};

/** What a mainframe writes for a text of letters, digits and these signs (code page 037). */
function ebcdic(content: string): Uint8Array {
  const byteOf = (char: string): number => {
    const code = char.charCodeAt(0);
    const upper = char >= 'A' && char <= 'Z';
    const at = (upper ? code - 65 : code - 97) % 32;
    if (/[a-z]/i.test(char)) {
      const row = at < 9 ? 0x81 + at : at < 18 ? 0x91 + at - 9 : 0xa2 + at - 18;
      return upper ? row + 0x40 : row;
    }
    if (/\d/.test(char)) return 0xf0 + code - 48;
    return { ' ': 0x40, _: 0x6d, '=': 0x7e, '\n': 0x15, ':': 0x7a }[char] ?? 0x6f;
  };
  return Uint8Array.from([...content].map(byteOf));
}

it.each(Object.entries(WORDS))('a password is told in %s', async (_, word) => {
  const data = Buffer.concat([Buffer.from(word), Buffer.from(`${password}\n`)]);
  expect(await valuesOf(data)).toEqual([password]);
});

it.each([
  ['of short lines', `first\nexport GITHUB_TOKEN=${token}\nlast\n`],
  ['without lines', `export GITHUB_TOKEN=${token} `.padEnd(320)],
])('a text of a mainframe %s is read', async (_, content) => {
  expect(await valuesOf(ebcdic(content))).toEqual([token]);
});

it('and one with four bytes for each character', async () => {
  const data = Buffer.alloc(4 + 4 * token.length);
  data.set([0xff, 0xfe]);
  for (let i = 0; i < token.length; i++) data[4 + 4 * i] = token.charCodeAt(i);
  expect(await valuesOf(data)).toEqual([token]);
});

it('what was found as it stands is found once, and can be replaced', async () => {
  const data = Buffer.from(`Größe\nGITHUB_TOKEN=${token}\n`, 'latin1');
  const { hits, redactable } = await look(data);
  expect(hits).toHaveLength(1);
  expect(redactable).toBe(true);
});

describe('nothing is found in', () => {
  it.each([
    [
      'a letter in Latin-1',
      Buffer.from('Das Passwort lautet wie gehabt, Grüße aus Köln, 2026', 'latin1'),
    ],
    ['bytes that are nearly a text of a mainframe', ebcdic('no more than words here '.repeat(9))],
  ])('%s', async (_, data) => expect(await valuesOf(data)).toEqual([]));
});
