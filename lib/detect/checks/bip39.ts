import type { Check } from '../rule';
import type { CheckResult } from '../types';
import { WORDS } from './bip39-words';
import { CHECKSUM } from './proof';
import { sha256 } from './sha256';

/** Words of three letters and more that no sentence does long without, and the list does not have. */
const PROSE =
  /\b(?:the|and|for|are|was|with|from|not|has|his|her|but|were|been|which|would|could|should|their|our|your|its|does|how|see|phrases?|mnemonics?)\b/i;

const BITS_OF_WORD = 11;

/** What nothing else is called, and how far before it. Plants have seeds, too. */
const NAMED = /mnemonic|phrase|fra[sz]|kurtarma|zin\b/i;
/** Only a space parts them from the name, as it does any words. */
const BESIDE = /(?<=\p{L})(?<!\bis) $/iu;
const REACH = 80;

/** The English list, in its order, which is that of the alphabet. Backwards, words have more in common. */
export function listOfWords(): string[] {
  let word = '';
  return Array.from(WORDS.matchAll(/(\d?)([A-Za-z][a-z]*)/g), ([, same, rest = '']) => {
    word = word.slice(0, Number(same || 3)) + rest.toLowerCase();
    return Array.from(word).reverse().join('');
  }).sort();
}

let places: Map<string, number> | undefined;

/**
 * 12, 15, 18, 21 or 24 words of three to eight letters, hardly two of them alike, and none that
 * sentences have. Words of the English list prove themselves by their checksum. A phrase from it without
 * one is of a wallet that has its own (Electrum); one with few of its words is of another language;
 * and one in between is a sentence.
 * Source: BIP 39.
 */
export const mnemonic: Check = (value, { text, start }) => {
  const words = value.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length % 3 !== 0 || PROSE.test(value)) return null;
  if (new Set(words).size < words.length - 2) return null;
  places ??= new Map(listOfWords().map((word, place) => [word, place]));
  const known = words.flatMap((word) => places?.get(word) ?? []);
  // In order, it is the list itself: twelve words come so by chance once in hundreds of millions.
  if (known.every((place, i) => place >= (known[i - 1] ?? 0)) && known.length > 11) return null;
  if (known.length === words.length && isSummed(known)) return CERTAIN;
  const before = text.slice(Math.max(0, start - REACH), start);
  const least = BESIDE.test(before) ? 0 : words.length / 2;
  return NAMED.test(before) && (known.length === words.length || known.length < least)
    ? { real: true }
    : null;
};

const CERTAIN: CheckResult = { ...CHECKSUM, real: true };

/** Each word is eleven bits; of every 33 bits the last is of the SHA-256 of all the others. */
function isSummed(words: readonly number[]): boolean {
  const bits = words.map((place) => place.toString(2).padStart(BITS_OF_WORD, '0')).join('');
  const length = (bits.length * 32) / 33;
  const bytes = Uint8Array.from({ length: length / 8 }, (_, i) =>
    Number.parseInt(bits.slice(i * 8, i * 8 + 8), 2),
  );
  const sum = sha256(bytes)[0] ?? 0;
  return sum.toString(2).padStart(8, '0').startsWith(bits.slice(length));
}
