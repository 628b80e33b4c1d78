/** Every host has it; the types of none are taken for granted here. */
declare const atob: (base64: string) => string;

const BASE64 = /^[\w+/-]*={0,2}$/;

/**
 * Decodes base64 or base64url (RFC 4648), padded or not.
 * @returns one code unit for each byte, or `null` if the text is neither.
 */
export function decodeBase64(text: string): string | null {
  if (!BASE64.test(text)) return null;
  const body = text.replace(/=+$/, '').replaceAll('-', '+').replaceAll('_', '/');
  // One character holds no byte.
  return atob(body.length % 4 === 1 ? body.slice(0, -1) : body);
}
