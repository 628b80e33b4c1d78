import type { Check } from '../rule';

/** So many bytes of 64 are different if they are random, and so many steps between them. */
const LEAST = 40;

/** The 64 bytes of a key pair of Ed25519 as a list of numbers; those of a table go on by the same steps. */
export const keypair: Check = (value) => {
  const bytes = value.match(/\d+/g)?.map(Number) ?? [];
  const steps = new Set(bytes.map((byte, i) => byte - (bytes[i - 1] ?? 0)));
  return bytes.every((byte) => byte < 256) && new Set(bytes).size >= LEAST && steps.size >= LEAST
    ? { real: true }
    : null;
};
