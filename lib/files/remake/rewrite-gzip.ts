import { gunzip, joined } from '../gzip';
import { Budget, LIMITS } from '../limits';
import { deflated, HEADER, TRAILER } from './deflated';

/** Flags of a header: a checksum of it, fields of others, a name and a remark. */
const [CHECKED, EXTRA, NAME, COMMENT] = [2, 4, 8, 16];

/**
 * A copy of a gzip stream with another content. It has the name and the time of the original; several members become one.
 * @returns the stream itself if the content is the very same. @throws if it cannot be read to its end.
 */
export async function rewriteGzip(
  data: Uint8Array,
  change: (content: Uint8Array) => Promise<Uint8Array>,
  budget = new Budget(LIMITS),
): Promise<Uint8Array> {
  const [first, ...rest] = gunzip(data, budget);
  if (!first || !('bytes' in first) || rest.length > 0) throw new Error('Damaged');
  const content = await change(first.bytes);
  if (content === first.bytes) return data;
  const { body, checksum } = await deflated(content);
  const trailer = new DataView(new ArrayBuffer(TRAILER));
  trailer.setUint32(0, checksum, true);
  trailer.setUint32(4, content.length, true);
  return joined([data.subarray(0, headerOf(data)), body, new Uint8Array(trailer.buffer)]);
}

/** The length of the header of the first member (RFC 1952, 2.3). */
function headerOf(data: Uint8Array): number {
  const flags = data[3] ?? 0;
  let at: number = HEADER;
  const skipString = (): void => {
    at = data.indexOf(0, at) + 1;
  };
  if (flags & EXTRA) at += 2 + (data[at] ?? 0) + 256 * (data[at + 1] ?? 0);
  if (flags & NAME) skipString();
  if (flags & COMMENT) skipString();
  return flags & CHECKED ? at + 2 : at;
}
