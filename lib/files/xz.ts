import * as library from 'xz-decompress';
import { viewOf } from './reading';
import type { Unpack } from './unpack';

/** Bundlers find it by its name, and Node, for which this is CommonJS, below the default. */
const { XzReadableStream } = (library as { default?: typeof library }).default ?? library;

/** xz (The .xz File Format 1.2.1), of one stream or several. */
export const unxz: Unpack = async (data, put) => {
  for (const stream of streamsIn(data)) {
    const reader = new XzReadableStream(new Blob([stream]).stream()).getReader();
    try {
      for (let next = await reader.read(); !next.done; next = await reader.read()) put(next.value);
    } catch (error) {
      await reader.cancel().catch(() => undefined);
      throw error;
    }
  }
};

/** Bytes of the header of a stream, and of what stands at its end. */
const [HEADER, FOOTER] = [12, 12];

/** The streams, one after another: where one begins stands at its end. What makes no sense is left as it is. */
function streamsIn(data: Uint8Array): Uint8Array<ArrayBuffer>[] {
  const streams: Uint8Array<ArrayBuffer>[] = [];
  for (let end = data.length; end > 0; ) {
    // Between streams there may be zeros.
    while (data[end - 1] === 0) end--;
    const start = startOf(data, end);
    if (start === null) return [data as Uint8Array<ArrayBuffer>];
    streams.unshift(data.subarray(start, end) as Uint8Array<ArrayBuffer>);
    end = start;
  }
  return streams;
}

/** Where the stream begins that ends there, by the sizes of its blocks in its index; `null` if they lead nowhere. */
function startOf(data: Uint8Array, end: number): number | null {
  if (end < HEADER + FOOTER || data[end - 2] !== 0x59 || data[end - 1] !== 0x5a) return null;
  const view = viewOf(data);
  let at = end - FOOTER - (view.getUint32(end - 8, true) + 1) * 4;
  let start = at - HEADER;
  if (start < 0) return null;
  const number = (): number => {
    let value = 0;
    for (let factor = 1; at < end; factor *= 128) {
      const byte = data[at++] ?? 0;
      value += (byte & 127) * factor;
      if (byte < 128) break;
    }
    return value;
  };
  at++;
  for (let blocks = number(); blocks > 0 && at < end; blocks--) {
    start -= Math.ceil(number() / 4) * 4;
    number();
  }
  return start >= 0 && data[start] === 0xfd && data[start + 1] === 0x37 ? start : null;
}
