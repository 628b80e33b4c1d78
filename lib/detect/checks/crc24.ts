/**
 * CRC-24 of OpenPGP (polynomial 864CFB, initial value B704CE), by which an armoured block ends.
 * Source: RFC 9580, 6.1.
 * @param bytes one code unit for each byte.
 */
export function crc24(bytes: string): number {
  let crc = 0xb704ce;
  for (let i = 0; i < bytes.length; i++) {
    crc ^= bytes.charCodeAt(i) << 16;
    for (let bit = 0; bit < 8; bit++) crc = crc & 0x800000 ? (crc << 1) ^ 0x1864cfb : crc << 1;
  }
  return crc;
}
