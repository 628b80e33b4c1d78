import { crc32Base62 } from '../detect/checks/crc';

/** A GitHub token with a valid checksum that nobody ever issued: made here, kept nowhere. */
export function madeUpKey(): string {
  const letters = Array.from(crypto.getRandomValues(new Uint8Array(30)), (byte) => byte % 36);
  const body = letters.map((n) => n.toString(36)).join('');
  return `ghp_${body}${crc32Base62(body)}`;
}
