/** Bytes of windows-1252 and back: so the tap hands over what a page sends as bytes. */

const latin = new TextDecoder('windows-1252');
/** The byte of each code unit of windows-1252: a decoder of it maps all 256 to different ones. */
const BYTES = new Map(
  [...latin.decode(Uint8Array.from({ length: 256 }, (_, i) => i))].map((c, i) => [c, i]),
);

/** The bytes of a text, from `start` on as far as there are any. */
export function bytesOf(text: string, start = 0): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length - start);
  for (let i = 0; i < bytes.length; i++) {
    const code = text.charCodeAt(start + i);
    const byte = code < 128 ? code : BYTES.get(text.charAt(start + i));
    if (byte === undefined) return bytes.slice(0, i);
    bytes[i] = byte;
  }
  return bytes;
}

/** Bytes, as the tap hands them over. */
export const asText = (bytes: readonly number[]): string => latin.decode(Uint8Array.from(bytes));

/** The same. @param bytes each of them one code unit. */
export function shown(bytes: string): string {
  return latin.decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
}
