import { holds, says } from '../reading';
import type { Teller } from './types';

/** Packets of OpenPGP (RFC 9580, 5): a secret key and one below it. */
const SECRET = [5, 7];
const [SIGNATURE, USER, ATTRIBUTE, TRUST, MARKER, PADDING] = [2, 13, 17, 12, 10, 21];
/** What may follow a secret key, or stand before the next one. */
const BESIDE = [...SECRET, SIGNATURE, USER, ATTRIBUTE, TRUST, MARKER, PADDING];
/** Algorithms with public and secret keys (9.1). */
const ALGORITHMS = [1, 2, 3, 16, 17, 18, 19, 22, 25, 26, 27, 28];
/** How GnuPG begins a file of one key: `protected-` if it has a password. */
const GNUPG = ['(11:private-key(', '(21:protected-private-key('];

const FOUND = { rule: 'pgp-private-key', confidence: 'certain' } as const;

/** Secret keys of OpenPGP without armour, as `gpg --export-secret-keys` and old key rings have them. */
export const pgpKey: Teller = (data) => {
  if (GNUPG.some((mark) => says(data, 0, mark))) return FOUND;
  const first = packetAt(data, 0);
  if (!first || !SECRET.includes(first.tag)) return null;
  // After the version and four bytes of a date.
  const [version = 0, , , , , algorithm = 0] = data.subarray(first.from, first.from + 6);
  const old = data[first.from + 7] ?? 0;
  if (version < 2 || version > 6 || !ALGORITHMS.includes(version < 4 ? old : algorithm))
    return null;
  // What follows has to fit as well, up to the first that is not empty.
  for (let packet: Packet | null = first; packet; packet = packetAt(data, packet.end)) {
    if (!BESIDE.includes(packet.tag)) return null;
    const after = packet.end === data.length || packetAt(data, packet.end);
    if (SECRET.includes(packet.tag) && after && !isElsewhere(data, packet)) return FOUND;
  }
  return null;
};

/** Instead of a secret, GnuPG says that there is none, or that a card has it (its `doc/DETAILS`, "GNU extensions"). */
const ELSEWHERE = ['GNU\x01', 'GNU\x02'];

const isElsewhere = (data: Uint8Array, { from, end }: Packet): boolean =>
  ELSEWHERE.some((mark) => holds(data.subarray(from, end), mark));

interface Packet {
  readonly tag: number;
  readonly from: number;
  readonly end: number;
}

/** By its header in one of the two formats (4.2); none of a key has a length that is not told. */
function packetAt(data: Uint8Array, at: number): Packet | null {
  const [head = 0, a = 0, b = 0, c = 0, d = 0, e = 0] = data.subarray(at, at + 6);
  if (head < 0x80) return null;
  const isNew = (head & 0x40) !== 0;
  const packet = (length: number, size: number): Packet | null => {
    const tag = isNew ? head & 0x3f : (head >> 2) & 0xf;
    const from = at + 1 + size;
    return from + length <= data.length ? { tag, from, end: from + length } : null;
  };
  if (isNew) {
    if (a < 192) return packet(a, 1);
    if (a < 224) return packet(((a - 192) << 8) + b + 192, 2);
    return a === 255 ? packet(b * 2 ** 24 + (c << 16) + (d << 8) + e, 5) : null;
  }
  switch (head & 3) {
    case 0:
      return packet(a, 1);
    case 1:
      return packet((a << 8) + b, 2);
    case 2:
      return packet(a * 2 ** 24 + (b << 16) + (c << 8) + d, 4);
    default:
      return null;
  }
}
