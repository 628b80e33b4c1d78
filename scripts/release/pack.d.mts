/** See `pack.mjs`. */
export function packed(files: ReadonlyMap<string, Uint8Array>): Buffer;
