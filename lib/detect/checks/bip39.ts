import type { Check } from '../rule';

/** Words of three letters and more that no sentence does long without, and the list does not have. */
const PROSE =
  /\b(?:the|and|for|are|was|with|from|not|has|his|her|but|were|been|which|would|could|should|their|our|your|its|does|how|see|phrases?|mnemonics?)\b/i;

/**
 * 12, 15, 18, 21 or 24 words of three to eight letters, hardly two of them alike, and none that
 * sentences have. The list of 2048 words and with it the checksum would be a fifth of all there is
 * in the content script, so a phrase is known by its shape and by what it is called.
 * Source: BIP 39.
 */
export const mnemonic: Check = (value) => {
  const words = value.toLowerCase().match(/[a-z]+/g) ?? [];
  if (words.length % 3 !== 0 || PROSE.test(value)) return null;
  return new Set(words).size >= words.length - 2 ? { real: true } : null;
};
