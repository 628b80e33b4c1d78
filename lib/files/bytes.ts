/** Bytes that can be read from the start, as often as wanted, without being in memory at once. */
export interface Bytes {
  readonly size: number;
  chunks(): AsyncIterable<Uint8Array>;
}

const CHUNK = 1024 * 1024;

/**
 * A file of the user, read slice by slice.
 * @param read gives the bytes of a small blob; a content script of Firefox needs its own.
 */
export function bytesOf(
  blob: Blob,
  read: (blob: Blob) => Promise<Uint8Array> = async (part) =>
    new Uint8Array(await part.arrayBuffer()),
): Bytes {
  return {
    size: blob.size,
    async *chunks() {
      for (let at = 0; at < blob.size; at += CHUNK) yield await read(blob.slice(at, at + CHUNK));
    },
  };
}

/** What came out of a container. */
export function bytesIn(data: Uint8Array): Bytes {
  return {
    size: data.length,
    async *chunks() {
      for (let at = 0; at < data.length; at += CHUNK) yield data.subarray(at, at + CHUNK);
    },
  };
}

/** The first bytes. */
export async function headOf(bytes: Bytes, length: number): Promise<Uint8Array> {
  for await (const chunk of bytes.chunks()) return chunk.subarray(0, length);
  return new Uint8Array();
}

/** All bytes in one piece. */
export async function allOf(bytes: Bytes): Promise<Uint8Array> {
  const all = new Uint8Array(bytes.size);
  let at = 0;
  for await (const chunk of bytes.chunks()) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/** Says how far a file has been read; a text is read twice, once for its encoding. */
export function counted(file: Bytes, progress: (done: number) => void): Bytes {
  return {
    size: file.size,
    async *chunks() {
      let done = 0;
      for await (const chunk of file.chunks()) {
        yield chunk;
        done += chunk.length;
        progress(done);
      }
    },
  };
}
