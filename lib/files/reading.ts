/** Numbers and texts in bytes. Beyond the end there is nothing: a reader throws, and its caller says that it is none. */
export const viewOf = (data: Uint8Array): DataView =>
  new DataView(data.buffer, data.byteOffset, data.byteLength);

/** Do the bytes at a place say this? @param mark of characters up to U+00FF, one for each byte. */
export function says(data: Uint8Array, at: number, mark: string): boolean {
  if (at + mark.length > data.length) return false;
  for (let i = 0; i < mark.length; i++) if (data[at + i] !== mark.charCodeAt(i)) return false;
  return true;
}

/** Is this anywhere in the bytes? @param mark as for {@link says}. */
export function holds(data: Uint8Array, mark: string): boolean {
  const first = mark.charCodeAt(0);
  for (let at = data.indexOf(first); at >= 0; at = data.indexOf(first, at + 1))
    if (says(data, at, mark)) return true;
  return false;
}

/** Bytes as characters up to U+00FF. */
export const latin1 = (data: Uint8Array): string => new TextDecoder('latin1').decode(data);

/** Is it a name as people and programs give one, and not any bytes? */
export const isName = (data: Uint8Array): boolean => {
  for (const byte of data) if (byte < 32 || byte === 127) return false;
  return data.length > 0;
};
