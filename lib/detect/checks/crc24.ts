let table: Int32Array | undefined;

/**
 * CRC-24 of OpenPGP (polynomial 864CFB, initial value B704CE), by which an armoured block ends.
 * Source: RFC 9580, 6.1.
 * @param bytes one code unit for each byte.
 */
export function crc24(bytes: string): number {
  let crc = 0xb704ce;
  table ??= Int32Array.from({ length: 256 }, (_, byte) => shifted(byte << 16));
  for (let i = 0; i < bytes.length; i++) {
    const index = ((crc >> 16) ^ bytes.charCodeAt(i)) & 255;
    crc = ((crc << 8) & 0xffffff) ^ (table[index] as number);
  }
  return crc;
}

/** Eight bits further. */
function shifted(crc: number): number {
  let out = crc;
  for (let bit = 0; bit < 8; bit++) out = out & 0x800000 ? (out << 1) ^ 0x1864cfb : out << 1;
  return out;
}
