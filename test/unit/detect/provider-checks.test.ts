// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { searchKey } from '../../../lib/detect/checks/algolia';
import { atlassian } from '../../../lib/detect/checks/atlassian';
import { accessKeyId, pairedSecret, secretAccessKey } from '../../../lib/detect/checks/aws';
import { bitlocker } from '../../../lib/detect/checks/bitlocker';
import { ciscoPassword } from '../../../lib/detect/checks/cisco';
import { crc32 } from '../../../lib/detect/checks/crc';
import { botToken } from '../../../lib/detect/checks/discord';
import { privateKey } from '../../../lib/detect/checks/ethereum';
import { jsonKey } from '../../../lib/detect/checks/grafana';
import { jwkMember } from '../../../lib/detect/checks/jwk';
import { jwt } from '../../../lib/detect/checks/jwt';
import { keypair } from '../../../lib/detect/checks/keypair';
import { aloneSid } from '../../../lib/detect/checks/pair';
import { sas } from '../../../lib/detect/checks/sas';
import type { Check } from '../../../lib/detect/rule';
import { makeJwt, rng, sampleOf } from '../../samples';
import { ALNUM, text as fill } from '../../samples/random';
import { asks } from './built';

const random = rng(31);
const NOW = 1_700_000_000_000;
const ask = asks(NOW);
const base64 = (text: string): string => btoa(text).replace(/=+$/, '');

describe('AWS', () => {
  const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  /** An id that holds a number of 45 bits behind its prefix. */
  const idOf = (bits: number): string => {
    let out = '';
    for (let rest = bits, i = 0; i < 9; i++, rest = Math.floor(rest / 32))
      out = BASE32.charAt(rest % 32) + out;
    return `AKIA${out}${fill(random, 7, BASE32)}`;
  };
  const structure = { proof: { kind: 'structure' } };
  it.each([
    ['an account', 2 ** 44 + 123_456_789_012 * 16 + 5, structure],
    ['the first account', 2 ** 44, structure],
    ['the last one', 2 ** 44 + 999_999_999_999 * 16 + 15, structure],
    ['no account, having more than twelve digits', 2 ** 44 + 1e12 * 16, null],
    ['nothing, as the older ones', 2 ** 44 - 1, {}],
  ])('an id holds %s', (_, bits, result) => {
    expect(ask(accessKeyId, idOf(bits))).toEqual(result);
  });

  const mixed = `${fill(random, 19, ALNUM)}/7q${fill(random, 17, ALNUM)}Z`;
  it.each([
    ['all kinds of letters', mixed, true],
    ['digits and small letters', mixed.toLowerCase().replace('/', 'f'), false],
    ['no digits', mixed.replace(/\d/g, 'x'), false],
    ['words', 'the/Deploy/Of/Last/Night/is/Written2below', false],
  ])('a secret with %s', (_, value, isSecret) => {
    expect(ask(secretAccessKey, value)).toEqual(isSecret ? {} : null);
    expect(ask(pairedSecret, value)).toEqual(isSecret ? { proof: { kind: 'pair' } } : null);
    // With its secret behind it an id is part of that.
    const id = idOf(2 ** 44);
    expect(ask(accessKeyId, id, '', ` ${value}`)).toEqual(isSecret ? null : structure);
    expect(ask(accessKeyId, id, '', `\naws_secret_access_key = ${value}\n`)).toEqual(
      isSecret ? null : structure,
    );
  });

  it('a secret behind an id is no longer than one', () => {
    expect(ask(accessKeyId, idOf(2 ** 44), '', ` ${mixed}a`)).toEqual(structure);
  });
});

describe('BitLocker', () => {
  const groups = [1, 2, 3, 4, 5, 6, 7, 65_535];
  const of = (numbers: readonly number[]): string =>
    numbers.map((n) => `${n * 11}`.padStart(6, '0')).join('-');
  it.each([
    ['eight numbers of two bytes', of(groups), true],
    ['one that is larger', of([...groups.slice(0, 7), 65_536]), false],
    ['one that was mistyped', of(groups).replace('000011', '000012'), false],
    ['hardly two of them alike', of([1, 1, 1, 1, 2, 3, 4, 5]), true],
    ['half of them alike', of([1, 1, 1, 1, 1, 2, 3, 4]), false],
  ])('%s', (_, value, holds) => {
    const result = { confidence: 'certain', proof: { kind: 'checksum' }, real: true };
    expect(ask(bitlocker, value)).toEqual(holds ? result : null);
  });
});

it('Cisco: what decodes to text is a password, in each of its places', () => {
  const { value } = sampleOf('cisco-password', random);
  expect(ask(ciscoPassword, value)).toEqual({});
  for (let at = 2; at < value.length; at += 2) {
    const all = Array.from({ length: 256 }, (_, byte) =>
      ask(
        ciscoPassword,
        value.slice(0, at) + byte.toString(16).padStart(2, '0') + value.slice(at + 2),
      ),
    );
    // The characters of ASCII that are seen.
    expect(all.filter(Boolean)).toHaveLength(94);
  }
});

it.each([
  ['16 digits', '1'.repeat(16), false],
  ['17 digits', '1'.repeat(17), true],
  ['20 digits', '1'.repeat(20), true],
  ['21 digits', '1'.repeat(21), false],
  ['letters', `a${'1'.repeat(18)}`, false],
])('Discord: a bot whose id is %s', (_, id, isBot) => {
  const result = { confidence: 'certain', proof: { kind: 'structure' } };
  expect(ask(botToken, `${base64(id)}.abcdef.${fill(random, 27, ALNUM)}`)).toEqual(
    isBot ? result : null,
  );
});

it.each([
  ['a number', '', {}],
  ['too small a number', '0'.repeat(8), null],
  ['too large a number', 'f'.repeat(8), null],
  ['too large a number', 'F'.repeat(8), null],
])('Ethereum: %s', (_, head, result) => {
  const value = head + 'a7'.repeat(32).slice(head.length);
  expect(ask(privateKey, value)).toEqual(result);
  expect(ask(privateKey, `0x${value}`)).toEqual(result);
});

it.each([
  ['a key of eight characters', { k: 'a'.repeat(8), n: 'name', id: 1 }, true],
  ['a shorter one', { k: 'a'.repeat(7), n: 'name', id: 1 }, false],
  ['another member', { key: 'a'.repeat(20), n: 'name', id: 1 }, false],
])('Grafana: %s', (_, json, holds) => {
  const result = holds ? { confidence: 'certain', proof: { kind: 'structure' } } : {};
  expect(ask(jsonKey, base64(JSON.stringify(json)))).toEqual(result);
  expect(ask(jsonKey, `glc_${base64(JSON.stringify(json))}`)).toEqual(result);
});

it('Atlassian: one whose checksum does not hold is as likely as any', () => {
  const body = `ATATT3x${fill(random, 40, ALNUM)}=`;
  const sum = crc32(body).toString(16).padStart(8, '0');
  const certain = { confidence: 'certain', proof: { kind: 'checksum' } };
  expect(ask(atlassian, body + sum.toUpperCase())).toEqual(certain);
  expect(ask(atlassian, body + sum)).toEqual(certain);
  expect(ask(atlassian, `${body}${sum.startsWith('0') ? 1 : 0}${sum.slice(1)}`)).toEqual({});
});

describe('what stands beside a value says', () => {
  const value = fill(random, 32, ALNUM);
  const far = ' '.repeat(4000);
  it.each<[string, Check, string, string, object | null]>([
    ['a search key', searchKey, 'algolia: ', '', {}],
    ['a search key', searchKey, '', ', INDEXNAME: "docs"', {}],
    ['nothing of it', searchKey, '', '', null],
    ['nothing, being far before it', searchKey, `docsearch${' '.repeat(152)}`, '', null],
    ['nothing, being far behind it', searchKey, '', `${' '.repeat(152)}docsearch`, null],
    ['a search key, as near as that', searchKey, `docsearch${' '.repeat(151)}`, '', {}],
    ['a search key, as near as that', searchKey, '', `${' '.repeat(151)}docsearch`, {}],
    ['a JSON web key, in front', jwkMember, '{"kty":"RSA","d":"', '"}', {}],
    ['a JSON web key, behind', jwkMember, '{"d":"', '","kty" : "OKP"}', {}],
    ['nothing, being of another object', jwkMember, '{"kty":"RSA"},{"d":"', '"}', null],
    ['nothing, being of the object behind', jwkMember, '{"d":"', '"},{"kty":"RSA"}', null],
    ['nothing, in no object', jwkMember, '"kty":"RSA","d":"', '"', null],
    ['nothing, being too far', jwkMember, `{"kty":"RSA",${far}"d":"`, '"}', null],
    ['a shared access signature, in front', sas, 'https://a.example/?sv=2024-01-01&sig=', '', {}],
    ['a shared access signature, behind', sas, '?sig=', '&se=2027-01-01', {}],
    ['nothing of one', sas, '?sig=', '&te=2027-01-01', null],
    ['nothing of one, being too far', sas, '?sig=', `${far}&se=2027-01-01`, null],
    ['an id and its token', aloneSid, '', `:${'0a'.repeat(16)}`, null],
    ['an id and its token, named', aloneSid, '', `\nAUTH_TOKEN="${'0a'.repeat(16)}"`, null],
    ['an id alone', aloneSid, '', '\nAUTH_TOKEN=', {}],
    ['an id alone, before a longer value', aloneSid, '', `:${'0a'.repeat(17)}`, {}],
  ])('%s', (_, check, before, after, result) => {
    expect(ask(check, value, before, after)).toEqual(result);
  });
});

describe('a JSON web token', () => {
  const token = (claims: object) => makeJwt(rng(2), { ...claims });
  it.each([
    ['at the end of a sentence', 'Here it is: ', '. Bye', true],
    ['behind a sentence', 'Look. ', '', true],
    ['behind dots', '..', '', true],
    ['as the end of more', 'abc.', '', false],
    ['as the beginning of more', '', '.abc', false],
  ])('%s', (_, before, after, isToken) => {
    expect(ask(jwt, token({ iss: 'acme' }), before, after) !== null).toBe(isToken);
  });

  it.each([
    ['ends now', { exp: NOW / 1000 }, 'identifier'],
    ['ends in a second', { exp: NOW / 1000 + 1 }, undefined],
    ['is for anybody, of Supabase', { role: 'anon', iss: 'supabase-demo' }, 'publishable'],
    ['is for anybody, of somebody else', { role: 'anon', iss: 'not-supabase' }, undefined],
    ['is for anybody, of nobody', { role: 'anon' }, undefined],
  ])('that %s', (_, claims, kind) => {
    expect(ask(jwt, token(claims))?.class).toBe(kind);
  });
});

describe('the bytes of a key pair', () => {
  const of = (at: (i: number) => number): string =>
    `[${Array.from({ length: 64 }, (_, i) => at(i)).join(', ')}]`;
  // Squares have steps that are all others.
  const square = (i: number): number => (i * i * 3 + i) % 256;
  it.each([
    ['are all over', square, true],
    ['are bytes', (i: number) => square(i) + (i === 40 ? 256 : 0), false],
    ['go on by the same step', (i: number) => i * 4, false],
    ['are hardly the same', (i: number) => square(i % 30), false],
  ])('%s', (_, at, isPair) => {
    expect(ask(keypair, of(at))).toEqual(isPair ? { real: true } : null);
  });
});
