let table: Int32Array | undefined;

/** CRC-32 as in zlib and PNG (ISO 3309, polynomial EDB88320) of an ASCII string, unsigned. */
export function crc32(ascii: string): number {
  if (!table) {
    table = new Int32Array(256);
    for (let n = 0; n < 256; n++) {
      let c = n;
      for (let k = 0; k < 8; k++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
      table[n] = c;
    }
  }
  let crc = -1;
  for (let i = 0; i < ascii.length; i++) {
    crc = (table[(crc ^ ascii.charCodeAt(i)) & 255] as number) ^ (crc >>> 8);
  }
  return ~crc >>> 0;
}

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/**
 * The six characters that GitHub, npm and Vercel end a token's body with: CRC-32 in base 62, padded
 * with zeros. Source: github.blog, "Behind GitHub's new authentication token formats", 2021-04-05.
 */
export function crc32Base62(body: string): string {
  let out = '';
  for (let rest = crc32(body); rest > 0; rest = Math.floor(rest / 62)) {
    out = BASE62.charAt(rest % 62) + out;
  }
  return out.padStart(6, '0');
}
