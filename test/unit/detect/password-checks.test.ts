// @vitest-environment node
import { describe, expect, it } from 'vitest';
import {
  appPassword,
  appRole,
  chosenPassword,
  generatedPassword,
  listedPassword,
  longRandom,
  mixedToken,
  optionPassword,
  pairPassword,
  passwordHash,
  plainLogin,
  pullSecret,
  randomPassword,
  recoveryCodes,
  saidPassword,
  sqlPassword,
  totpAddress,
  totpSeed,
  tunnelLogin,
  urlToken,
} from '../../../lib/detect/checks/command';
import { cookieValue } from '../../../lib/detect/checks/cookie';
import { basicCredentials, bearer, judgePair } from '../../../lib/detect/checks/header';
import type { Profile } from '../../../lib/detect/checks/profile';
import { userPassword as givenPassword, urlPassword } from '../../../lib/detect/checks/url';
import {
  linkToken,
  loginPassword,
  presigned,
  sessionToken,
  userPassword as wholeGivenPassword,
  urlPassword as wholeUrlPassword,
} from '../../../lib/detect/checks/url-more';
import type { Check } from '../../../lib/detect/rule';
import { ALNUM, HEX, LOWER } from '../../samples/random';
import { asks, built } from './built';

const { having, of } = built(47);
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
/** Letters of which most pairs are familiar from words. */
const FAMILIAR = 'aeinrst';
const NOW = Date.parse('2026-01-02T03:04:05Z');

const mixed = (length: number): string => having(ALNUM, length, ({ classes }) => classes === 3);
const two = (length: number): string =>
  having('bcdfghjkmnpqtvwxz23456789', length, ({ classes, breaks }) => classes === 2 && breaks > 3);

const ask = asks(NOW);
const POSSIBLE = { confidence: 'possible' };
const LIKELY = { confidence: 'likely' };
const REAL = { real: true };

type Row = readonly [what: string, check: Check, value: string, result: object | null];
const says = (rows: readonly Row[]) =>
  it.each(rows)('%s', (_, check, value, result) => expect(ask(check, value)).toEqual(result));

describe('a user and a password', () => {
  it.each([
    ['three characters are none', 'ada', mixed(3), null],
    ['four are', 'ada', two(8).slice(0, 4), POSSIBLE],
    ['the user’s own name is none', 'Quorzel7', 'qUORZEL7', null],
    ['one that everybody knows is none', 'ada', 'P@ssw0rd!', null],
    ['eight of three kinds', 'ada', mixed(8), LIKELY],
    ['seven of three kinds', 'ada', mixed(7), POSSIBLE],
    ['two kinds that are no words', 'ada', two(8), LIKELY],
    ['two kinds that are words', 'ada', 'mountainriver12', POSSIBLE],
    ['one kind', 'ada', having('bcdfghjkmnpq', 12, ({ familiar }) => familiar < 3), POSSIBLE],
  ])('%s', (_, user, password, result) => expect(judgePair(user, password)).toEqual(result));

  says([
    ['in base64', basicCredentials, btoa(`ada:${mixed(10)}`), LIKELY],
    ['none in base64', basicCredentials, btoa('ada:'), null],
    ['no pair in base64', basicCredentials, btoa(`ada ${mixed(10)}`), null],
    ['with zeros between', plainLogin, btoa(`\0ada\0${mixed(10)}`), LIKELY],
    ['a password alone', plainLogin, btoa(mixed(10)), LIKELY],
    ['none, with what nobody types', plainLogin, btoa(`\0ada\0${mixed(10)}\u0001`), null],
    [
      'Docker’s, in base64 once more',
      pullSecret,
      btoa(`{"auths":{"r":{"auth":"${btoa(`ada:${mixed(10)}`)}"}}}`),
      REAL,
    ],
    ['Docker’s, of a manual', pullSecret, btoa(`{"auth":"${btoa('ada:password')}"}`), null],
    ['Docker’s, none', pullSecret, btoa('{"auths":{}}'), null],
  ]);
});

describe('a token', () => {
  says([
    ['of twenty characters', bearer, two(20), {}],
    ['of nineteen', bearer, two(19), POSSIBLE],
    ['without a digit is none', bearer, having(ALNUM, 24, ({ digits }) => digits === 0), null],
    ['of digits alone is none', bearer, of('13579', 24), null],
    ['of a cookie', cookieValue, two(16), POSSIBLE],
    ['too short for one of a cookie', cookieValue, two(15), null],
    ['no cookie has', cookieValue, `${two(20)},${two(20)}`, null],
    ['of words is none', bearer, 'the-mountain-river-1', null],
    ['in a link', linkToken, two(24), {}],
    ['in a link, of eight characters again and again', linkToken, 'bq27fx49'.repeat(3), null],
    ['of both cases', mixedToken, mixed(24), {}],
    ['of small letters, where ids are', mixedToken, mixed(24).toLowerCase(), null],
    ['of capitals, where ids are', mixedToken, mixed(24).toUpperCase(), null],
    ['in the place of a user', urlToken, mixed(24), {}],
    ['of small letters in the place of a user', urlToken, two(24), null],
  ]);

  it('of hexadecimal digits in the place of a user lets into a repository', () => {
    const value = having(HEX, 40, ({ classes }) => classes === 2);
    expect(ask(urlToken, value, 'https://', '@example.org/x')).toBeNull();
    expect(ask(urlToken, value, 'https://', '@git.example.org/x')).toEqual({});
    expect(ask(urlToken, value, 'https://', `@h.example/${'x'.repeat(100)}.git `)).toEqual({});
    expect(ask(urlToken, value, 'https://', `@h.example/${'x'.repeat(105)}.git `)).toBeNull();
  });
});

describe('a seed of codes, at the limits', () => {
  const seed = (length: number, fits: (built: Profile) => boolean, alphabet = BASE32) =>
    having(alphabet, length, fits);
  const words = `${FAMILIAR.toUpperCase()}BCDF23`;
  const many = (distinct: number) => distinct > 8;
  says([
    [
      'with a digit',
      totpSeed,
      seed(20, (of) => of.digits === 1 && of.familiar < 9 && many(of.distinct)),
      {},
    ],
    ['with none', totpSeed, seed(20, (of) => of.digits === 0 && of.familiar < 9), null],
    ['of nine characters', totpSeed, seed(24, (of) => of.distinct === 9, 'BCDFGHJ23'), {}],
    ['of eight', totpSeed, seed(24, (of) => of.distinct === 8, 'BCDFGH23'), null],
    [
      'three fifths of it words',
      totpSeed,
      seed(16, (of) => of.familiar === 9 && of.letters === 15 && many(of.distinct), words),
      null,
    ],
    [
      'not quite three fifths of it words',
      totpSeed,
      seed(17, (of) => of.familiar === 9 && of.letters === 16 && many(of.distinct), words),
      {},
    ],
    [
      'in an address, of nine characters',
      totpAddress,
      seed(24, (of) => of.distinct === 9, 'BCDFGHJ23'),
      {},
    ],
    ['in an address, of eight', totpAddress, seed(24, (of) => of.distinct === 8, 'BCDFGH23'), null],
    [
      'in an address, three fifths of it words',
      totpAddress,
      seed(15, (of) => of.familiar === 9 && of.letters === 15 && many(of.distinct), words),
      null,
    ],
    ['in an address, as manuals have it', totpAddress, 'EXAMPLE2345BCDFGHKQ', null],
  ]);
});

describe('what a person or a machine has made, at the limits', () => {
  const spaced = (value: string): string => value.replace(/.{4}/g, '$& ').trim();
  const few = ({ familiar, pairs }: Profile) => familiar * 10 < pairs * 5;
  const some = `${LOWER}2345`;
  const all = `${LOWER}BCDFG2345!%`;
  says([
    ['thirteen letters in groups', appPassword, spaced(having(LOWER, 13, few)), {}],
    ['twelve', appPassword, spaced(having(LOWER, 12, few)), null],
    [
      'fewer of three kinds',
      appPassword,
      spaced(having(ALNUM, 12, (of) => of.classes === 3 && few(of))),
      {},
    ],
    [
      'fewer of two kinds',
      appPassword,
      spaced(having(some, 12, (of) => of.classes === 2 && few(of))),
      null,
    ],
    [
      'three fifths of it words',
      appPassword,
      having(`${FAMILIAR}bcd`, 16, (of) => of.familiar === 9),
      null,
    ],
    ['hardly less', appPassword, having(`${FAMILIAR}bcd`, 16, (of) => of.familiar === 8), {}],

    [
      'codes with four digits',
      recoveryCodes,
      spaced(having(some, 20, (of) => of.digits === 4 && of.familiar < 6)),
      REAL,
    ],
    [
      'with three',
      recoveryCodes,
      spaced(having(some, 20, (of) => of.digits === 3 && of.familiar < 6)),
      null,
    ],
    [
      'of eight characters',
      recoveryCodes,
      having('bcdf2345', 20, (of) => of.distinct === 8 && of.digits > 3),
      REAL,
    ],
    [
      'of seven',
      recoveryCodes,
      spaced(having('bcd2345', 20, (of) => of.distinct === 7 && of.digits > 3)),
      null,
    ],
    [
      'a third of it words',
      recoveryCodes,
      having(`${FAMILIAR}2345`, 21, (of) => of.familiar === 7 && of.digits > 3),
      null,
    ],
    [
      'codes with fewer words',
      recoveryCodes,
      having(`${FAMILIAR}2345`, 21, (of) => of.familiar === 6 && of.digits > 3),
      REAL,
    ],
    ['counted up', recoveryCodes, '12345678 23456789 bq', null],

    [
      'all kinds and two digits',
      longRandom,
      having(all, 30, (of) => of.classes === 4 && of.digits === 2 && of.familiar < 9),
      REAL,
    ],
    [
      'one digit',
      longRandom,
      having(all, 30, (of) => of.classes === 4 && of.digits === 1 && of.familiar < 9),
      null,
    ],
    [
      'three kinds',
      longRandom,
      having(all, 30, (of) => of.classes === 3 && of.digits > 1 && of.familiar < 9),
      null,
    ],
    [
      'half of it words',
      longRandom,
      having(
        `${FAMILIAR}aeinrstBC23!`,
        30,
        (of) => of.classes === 4 && of.digits > 1 && of.familiar * 2 === of.letters,
      ),
      null,
    ],
    [
      'not quite half',
      longRandom,
      having(
        `${FAMILIAR}aeinrstBC23!`,
        30,
        (of) => of.classes === 4 && of.digits > 1 && of.familiar * 2 === of.letters - 1,
      ),
      REAL,
    ],

    [
      'a hash of thirteen characters',
      passwordHash,
      having(ALNUM, 30, (of) => of.distinct === 13),
      REAL,
    ],
    ['of twelve', passwordHash, having('bcdfghjkmnpq', 30, (of) => of.distinct === 12), null],
    [
      'with what is written over it',
      passwordHash,
      `${having(ALNUM, 26, (of) => of.distinct > 13)}xxxx`,
      null,
    ],
    ['that is counted up', passwordHash, 'abcdefghijklmnop0123456789', null],
  ]);
});

describe('what a tunnel logs in with', () => {
  const part = (length: number) => having(HEX, length, () => true);
  const id = [8, 4, 4, 4, 12].map(part).join('-');
  const safe = (text: string) => btoa(text).replace(/\+/g, '-').replace(/\//g, '_');
  says([
    ['an id', tunnelLogin, id, {}],
    ['an id that is counted up', tunnelLogin, '12345678-1234-1234-1234-123456789012', null],
    ['an id within', tunnelLogin, btoa(`{ "v": "2", "id": "${id}" }`), {}],
    ['no id within', tunnelLogin, btoa(`{ "v": "2", "id": "${mixed(20)}" }`), null],
    ['method and a password of manuals', tunnelLogin, btoa('aes-256-gcm:password'), null],
    ['method and password', tunnelLogin, btoa(`aes-256-gcm:${mixed(12)}`), LIKELY],
    ['the same for an address', tunnelLogin, safe(`aes-256-gcm:~~~???>>>${mixed(12)}`), LIKELY],
    ['a password', tunnelLogin, mixed(12), LIKELY],
  ]);
});

describe('what stands before and behind', () => {
  const hex = having(HEX, 32, () => true);
  const value = mixed(16);

  it.each<[string, Check, string, string, string, object | null]>([
    ['a key that signs', randomPassword, hex, 'jwt ', '', {}],
    ['said not too far before', randomPassword, hex, `jwt${' '.repeat(77)}`, '', {}],
    ['said too far before', randomPassword, hex, `jwt${' '.repeat(78)}`, '', null],
    ['a hash', randomPassword, hex, 'md5 ', '', null],
    ['no key that signs', randomPassword, 'mountainriver', 'jwt ', '', null],
    ['what a driver connects to', randomPassword, `mysql:dbname=${value}`, '', '', null],

    ['a statement', sqlPassword, value, "create user ada identified by '", "'", LIKELY],
    ['a statement, without quotes', sqlPassword, value, 'alter user ada identified by ', '', {}],
    ['a word of a statement', sqlPassword, 'mountain', 'set password by ', '', null],
    ['no statement', sqlPassword, value, "the key identified by '", "'", null],
    ['one not too far before', sqlPassword, value, `set ${' '.repeat(196)}`, '', {}],
    ['one too far before', sqlPassword, value, `set ${' '.repeat(200)}`, '', null],

    [
      'made by Terraform',
      generatedPassword,
      value,
      `"random_string"${' '.repeat(785)}`,
      '',
      LIKELY,
    ],
    [
      'made by it too far before',
      generatedPassword,
      value,
      `"random_string"${' '.repeat(786)}`,
      '',
      null,
    ],

    ['a role’s, said before', appRole, value, `vault${' '.repeat(295)}`, '', {}],
    ['a role’s, said too far before', appRole, value, `vault${' '.repeat(296)}`, '', null],
    ['a role’s, said behind', appRole, value, '', `${' '.repeat(194)}consul`, {}],
    ['a role’s, said too far behind', appRole, value, '', `${' '.repeat(195)}consul`, null],

    ['behind an address of mail and a space', listedPassword, value, 'ada@example.org / ', '', {}],
    ['behind one alone', listedPassword, value, 'ada@example.org:', '\nend', null],
    [
      'with one above',
      listedPassword,
      value,
      'top\n bob@example.org:Tq9fgh \nada@example.org:',
      '',
      {},
    ],
    ['with one below', listedPassword, value, 'ada@example.org:', '\n bob@example.org:Tq9fgh ', {}],
    [
      'with one two lines below',
      listedPassword,
      value,
      'ada@example.org:',
      '\n\nbob@example.org:Tq9fgh',
      null,
    ],
  ])('%s', (_, check, given, before, after, result) => {
    expect(ask(check, given, before, after)).toEqual(result);
  });
});

describe('a password in an address or an option', () => {
  const value = mixed(12);
  it.each<[string, Check, string, string, string, object | null]>([
    ['of a host', urlPassword, value, 'db://ada:', '@db.acme.io/x', LIKELY],
    ['of this machine', urlPassword, value, 'db://ada:', '@localhost/x', POSSIBLE],
    ['of this machine, words', urlPassword, 'mountain', 'db://ada:', '@localhost/x', null],
    ['of this machine, of manuals', urlPassword, 'password', 'db://ada:', '@localhost/x', null],
    ['of a host, words', urlPassword, 'mountain', 'db://ada:', '@db.acme.io/x', POSSIBLE],
    ['that is the user', urlPassword, 'Quorzel7', 'db://quorzel7:', '@db.acme.io/x', null],
    [
      'that is the user, encoded',
      urlPassword,
      'Quor%7Ael7',
      'db://quorzel7:',
      '@db.acme.io/x',
      null,
    ],
    ['of a user to be filled in', urlPassword, value, 'db://your-user:', '@db.acme.io/x', null],
    ['of a host to be filled in', urlPassword, value, 'db://ada:', '@your-host/x', null],
    ['of a service, where all is read', wholeUrlPassword, value, 'db://ada:', '@db/x', {}],
    [
      'of this machine, where all is read',
      wholeUrlPassword,
      value,
      'db://ada:',
      '@localhost/x',
      POSSIBLE,
    ],
    ['of a host, where all is read', wholeUrlPassword, value, 'db://ada:', '@db.acme.io/x', LIKELY],
    [
      'of whoever is filled in, where all is read',
      wholeUrlPassword,
      value,
      'db://your-user:',
      '@db.acme.io/x',
      {},
    ],
    [
      'of words for a service, where all is read',
      wholeUrlPassword,
      'mountain',
      'db://ada:',
      '@db/x',
      null,
    ],
    [
      'to be filled in, where all is read',
      wholeUrlPassword,
      'DB_PASSWORD',
      'db://ada:',
      '@db.acme.io/x',
      null,
    ],
    ['that is a path', wholeGivenPassword, `/${value}`, '-u host:', ' x', null],
    ['that is an address', wholeGivenPassword, `hive2://${value}`, '-u jdbc:', ' x', null],
    ['given to a command, where all is read', wholeGivenPassword, value, '-u ada:', ' x', LIKELY],
    ['given to a command', givenPassword, value, '-u ada:', ' x', LIKELY],
    ['given by a call', givenPassword, `get.pass(${value}`, '-u ada:', ' x', null],
    ['that is a port', givenPassword, `5000,${value}`, '-u ada:', ' x', null],
    ['of one to be filled in', givenPassword, value, '-u your-user:', ' x', null],
    ['that is who logs in', loginPassword, 'quorzel7', 'Quorzel7/', '@db', null],
    ['of who logs in', loginPassword, value, 'ada/', '@db', LIKELY],
    ['of Scott', loginPassword, 'Tiger', 'scott/', '@db', null],
    ['to be filled in', loginPassword, '<password>', 'ada/', '@db', null],
  ])('%s', (_, check, given, before, after, result) => {
    expect(ask(check, given, before, after)).toEqual(result);
  });
});

describe('a password that somebody has chosen', () => {
  says([
    ['random', chosenPassword, mixed(16), {}],
    ['said to be one', saidPassword, mixed(12), LIKELY],
    ['that is what a system keeps of one', saidPassword, `$6$${mixed(12)}`, null],
    ['made up', chosenPassword, 'Mountain#2024', POSSIBLE],
    ['of words', chosenPassword, 'Lantern*Valley7', { confidence: 'possible', real: true }],
    ['a word', chosenPassword, 'mountain', null],
    ['a name of code, with a sign', chosenPassword, 'sandbox_Lantern*Valley7', null],
    ['with a sign in it, beside a user', pairPassword, 'Lantern*Valley7', REAL],
    ['random, beside a user', pairPassword, mixed(16), {}],
    ['a report of a project', pairPassword, 'owner-Name#12', null],
    ['a variable', pairPassword, 'a$Lantern7', null],
    ['a sign among words', pairPassword, 'mountain#river', null],
    ['a host', pairPassword, `${mixed(8)}.${mixed(8)}`, null],
  ]);
});

describe('an option of a command', () => {
  const value = mixed(12);
  const hex = having(HEX, 32, () => true);
  it.each<[string, string, string, object | null]>([
    ['of one that takes a password', 'sshpass -p ', value, LIKELY],
    ['of one that takes a word for it', 'sshpass -p ', 'mountain', POSSIBLE],
    ['quoted, with a path', '"C:\\tools\\plink.exe" -p "', value, LIKELY],
    ['with nothing between', 'mysql -p', value, LIKELY],
    ['with a space, where that is a database', 'mysql -p ', value, null],
    ['with a space, of one that has a user', 'tool -u ada -p ', value, {}],
    ['that is another one’s', 'tool -u ada | grep -p ', value, null],
    ['that is none of a password', 'tool -u ada -k ', value, null],
    ['of one that nobody knows', 'tool -p ', value, null],
    ['for a key', 'openssl enc -K ', hex, {}],
    ['for a password, which a hash is not', 'openssl enc -k ', hex, null],
    ['that is random', 'openssl enc -k ', value, {}],
    ['that may be a word', 'openssl enc -k ', 'mountain', null],
    ['for a key, which a word is not', 'openssl enc -K ', 'mountain', null],
    ['with nothing between, of one that nobody knows', 'tool -p', value, null],
    ['not too far behind the command', `sshpass ${'x'.repeat(228)} -p `, value, LIKELY],
    ['too far behind the command', `sshpass ${'x'.repeat(236)} -p `, value, null],
  ])('%s', (_, before, given, result) => {
    expect(ask(optionPassword, given, before)).toEqual(result);
  });
});

describe('what opens for a time', () => {
  const signature = having(HEX, 64, () => true);
  const SIGNED = 'https://b.example/x?X-Amz-Date=20260102T030405Z';
  const ENDED = { class: 'identifier' };
  const second = NOW / 1000;
  it.each<[string, Check, string, string, object | null]>([
    ['until that second', presigned, signature, `https://b.example/x?Expires=${second}&s=`, ENDED],
    [
      'until the next one',
      presigned,
      signature,
      `https://b.example/x?Expires=${second + 1}&s=`,
      {},
    ],
    ['for no second', presigned, signature, `${SIGNED}&X-Amz-Expires=0&s=`, ENDED],
    ['for one second', presigned, signature, `${SIGNED}&X-Amz-Expires=1&s=`, {}],
    ['for a time that is not said', presigned, signature, `${SIGNED}&s=`, {}],
    ['and does not say since when', presigned, signature, 'https://b.example/x?s=', {}],
    [
      'as the middle of an address that does not',
      presigned,
      `&${signature}`,
      'https://b.example/x?s',
      null,
    ],
    ['as the middle of one that does', presigned, `&${signature}`, `${SIGNED}&s`, {}],
  ])('%s', (_, check, given, before, result) => {
    expect(ask(check, given, before)).toEqual(result);
  });

  it('a session, to the millisecond', () => {
    const signed = (hours: number) =>
      new Date(NOW - hours * 3_600_000).toISOString().replace(/[-:]|\.\d+/g, '');
    const at = (hours: number, seconds = 0) =>
      ask(sessionToken, signature, `?X-Amz-Date=${signed(hours - seconds / 3600)}&t=`);
    expect(at(36)).toEqual(ENDED);
    expect(at(36, 1)).toEqual({});
  });
});
