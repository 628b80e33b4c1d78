// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { About } from '../../../lib/detect/assignment/name';
import { judgeValue } from '../../../lib/detect/assignment/value';
import { type Profile, profile } from '../../../lib/detect/checks/profile';
import { ALNUM, HEX, LOWER, UPPER } from '../../samples/random';
import { built } from './built';

const { having } = built(53);
const PASSWORD: About = { rule: 'generic-password', password: true, plain: true };
const SECRET: About = { rule: 'generic-secret', password: false, plain: true };
const KEY: About = { rule: 'generic-secret', password: false, plain: false };
const TOKEN: About = { ...KEY, vague: true };
const VAGUE: About = { ...SECRET, vague: true };

const BOTH = `${LOWER}${UPPER}`;
const SOME = 'bcdfghjkmnpqtvwxz23456789';
const few = ({ familiar, pairs }: Profile): boolean => familiar * 4 < pairs;
/** Three kinds of characters, and two. */
const mixed = (length: number): string =>
  having(ALNUM, length, (of) => of.classes === 3 && of.breaks > 3 && few(of));
const two = (length: number): string =>
  having(SOME, length, ({ classes, breaks }) => classes === 2 && breaks > 3);
const four = (length: number): string => `${mixed(length - 1)}!`;
const flat = (length: number): string => having(LOWER, length, few);
const both = (length: number): string => having(BOTH, length, (of) => few(of) && of.pairs > 5);
const hex = (length: number): string => having(HEX, length, ({ classes }) => classes === 2);

describe('a value', () => {
  it.each<[string, string, About, string | null]>([
    ['of 256 characters', mixed(256), SECRET, 'likely'],
    ['of more is a text', mixed(257), SECRET, null],
    ['with a space is a sentence', `${mixed(12)} ${mixed(12)}`, SECRET, null],
    ['as long as a hash, under a name that says secret', hex(40), SECRET, 'likely'],
    ['as long as a hash, of a password', hex(40), PASSWORD, null],
    ['as long as a hash, of a key', hex(40), KEY, null],
    ['that is a UUID', [8, 4, 4, 4, 12].map(hex).join('-'), SECRET, 'likely'],

    ['of sixteen letters, as mail providers make them', flat(16), PASSWORD, 'likely'],
    ['of fifteen letters', flat(15), PASSWORD, null],
    ['of twelve with a hump', both(12).replace(/^../, 'xQ'), PASSWORD, 'likely'],
    ['of eleven with a hump', both(11).replace(/^../, 'xQ'), PASSWORD, null],
    ['of twenty letters of both cases, under another name', both(20), SECRET, 'likely'],
    ['of nineteen', both(19), SECRET, null],
    ['of twenty small letters, under another name', flat(20), SECRET, null],
    [
      'of letters that are half words',
      having('aeinrstbcdf', 21, (of) => of.pairs === 20 && of.familiar === 10),
      PASSWORD,
      'likely',
    ],
    [
      'of letters that are words by more',
      having('aeinrstbcdf', 21, (of) => of.pairs === 20 && of.familiar === 11),
      PASSWORD,
      null,
    ],
    [
      'of letters with six pairs',
      having('bcdfghjkmn+~!', 24, (of) => of.pairs === 6 && of.familiar < 3),
      SECRET,
      'likely',
    ],
    [
      'of letters with five',
      having('bcdfghjkmn+~!', 24, (of) => of.pairs === 5 && of.familiar < 3),
      SECRET,
      null,
    ],

    ['of four kinds and ten characters', four(10), PASSWORD, 'likely'],
    ['of nine', four(9), PASSWORD, 'possible'],
    ['of three kinds and twelve', mixed(12), PASSWORD, 'likely'],
    ['of eleven', mixed(11), PASSWORD, 'possible'],
    ['of sixteen, under another name', mixed(16), SECRET, 'likely'],
    ['of fifteen, under another name', mixed(15), SECRET, 'possible'],
    ['of ten, under another name', two(10), SECRET, 'possible'],
    ['of nine, under another name', two(9), SECRET, null],
    ['of two kinds and sixteen, of a password', two(16), PASSWORD, 'likely'],
    ['of two kinds and fifteen, of a password', two(15), PASSWORD, null],
    [
      'of letters and then digits, of a password',
      having(SOME, 20, (of) => of.breaks === 3 && of.classes === 2),
      PASSWORD,
      null,
    ],
    [
      'of letters and digits that change four times',
      having(SOME, 20, (of) => of.breaks === 4 && of.classes === 2),
      PASSWORD,
      'likely',
    ],
    ['of hexadecimal digits, of a password', hex(20), PASSWORD, null],
    ['of hexadecimal digits, of a secret', hex(20), SECRET, 'likely'],
    ['of one kind', having('24680', 30, () => true), SECRET, null],

    ['of words and a hash, as caches have', `main-${hex(40)}`, KEY, null],
    ['the same under a name that says secret', `main-${hex(40)}`, SECRET, 'likely'],
    ['of an address, under a name that means many things', `0x${hex(42)}`, VAGUE, null],
    ['of an address, of a secret', `0x${hex(42)}`, SECRET, 'likely'],
    ['of twenty characters, of a key', mixed(20), KEY, 'possible'],
    ['of nineteen, of a key', mixed(19), KEY, null],
    ['of two kinds, of a key', two(32), KEY, null],
    ['of two kinds and 33 characters, of a token', two(33), TOKEN, 'likely'],
    ['of two kinds and 31 characters, of a token', two(31), TOKEN, null],
    ['of three kinds, of a token', mixed(20), TOKEN, 'likely'],
    [
      'that is an address of Solana, of a token',
      having('BCDFGHJKbcdfghjk23456789', 44, (of) => of.classes === 3),
      TOKEN,
      'possible',
    ],
    ['of words, of a key', 'the-mountain-river-of-2024', KEY, null],

    ['of words and a number, of a password', 'Mountain7River', PASSWORD, null],
    ['of words, a number and a sign', 'Mountain#2024', PASSWORD, 'possible'],
    ['of words and a sign', 'Mountain!River', PASSWORD, null],
    ['of words, a number and a sign, of two kinds', '7702!7704!7706', PASSWORD, null],
    ['that everybody knows', 'P@ssw0rd!', PASSWORD, null],
    ['that everybody knows, and is long', 'P@ssw0rd2024!', PASSWORD, null],
  ])('%s', (_, value, about, result) => {
    expect(judgeValue(value, profile(value), true, about)).toBe(result);
  });

  it.each<[string, string, About, string | null]>([
    ['eleven characters', two(11).replace(/^./, 'q'), SECRET, null],
    ['twelve', two(12).replace(/^./, 'q'), SECRET, 'possible'],
    ['eleven, of a password', mixed(11).replace(/^./, 'q'), PASSWORD, null],
  ])('that is not quoted could be a variable: %s', (_, value, about, result) => {
    expect(judgeValue(value, profile(value), false, about)).toBe(result);
  });
});
