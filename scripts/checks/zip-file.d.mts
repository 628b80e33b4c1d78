/** See `zip-file.mjs`. */
export function readZip(path: string): Map<string, Buffer>;
