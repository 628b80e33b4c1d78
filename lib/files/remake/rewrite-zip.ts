import { joined } from '../gzip';
import { Budget, LIMITS } from '../limits';
import { viewOf } from '../reading';
import { isFolder, readEntry } from '../zip';
import { directoryOf, listZip, packedIn, type ZipEntry } from '../zip-directory';
import { deflated } from './deflated';

/** What is signed is broken when it is changed: packages of Java and Android, documents with a signature. */
const SIGNATURE =
  /^(?:META-INF\/(?:.*\.(?:RSA|DSA|EC|SF)|documentsignatures\.xml)|_xmlsignatures\/.*)$/i;

/** Can a copy of this archive be made in which some of its files are others? Of a damaged one not, or of a signed one. */
export function isRewritable(data: Uint8Array): boolean {
  try {
    return !directoryOf(data).wide && ![...listZip(data)].some(({ name }) => SIGNATURE.test(name));
  } catch {
    return false;
  }
}

/**
 * A copy of an archive in which files are others. All the rest is byte for byte as it was, but for where it stands.
 * @param change gives what a file shall hold, or the very bytes that it was given.
 * @returns the archive itself if nothing is changed. @throws if it cannot be done.
 */
export async function rewriteZip(
  data: Uint8Array,
  change: (name: string, content: Uint8Array) => Promise<Uint8Array>,
  budget = new Budget(LIMITS),
): Promise<Uint8Array> {
  if (!isRewritable(data)) throw new Error('Not to be changed');
  const directory = directoryOf(data);
  const listed = [...listZip(data)];
  const records = data.slice(directory.at);
  const parts: Uint8Array[] = [];
  let [copied, length, changes] = [0, 0, 0];
  const add = (part: Uint8Array): void => {
    parts.push(part);
    length += part.length;
  };
  for (const entry of listed.toSorted((a, b) => a.at - b.at)) {
    if (entry.at < copied) throw new Error('One in another');
    add(data.subarray(copied, entry.at));
    copied = entry.at;
    const record = records.subarray(entry.listed - directory.at);
    viewOf(record).setUint32(42, length, true);
    const read = isFolder(entry) ? null : await readEntry(data, entry, budget);
    if (!read || !('bytes' in read)) continue;
    const content = await change(entry.name, read.bytes);
    if (content === read.bytes) continue;
    const [header, packed] = await repacked(data, entry, content, record);
    add(header);
    add(packed);
    copied = endOf(data, entry);
    changes++;
  }
  if (changes === 0) return data;
  if (directory.at < copied) throw new Error('An entry in the directory');
  add(data.subarray(copied, directory.at));
  viewOf(records.subarray(directory.end - directory.at)).setUint32(16, length, true);
  add(records);
  return joined(parts);
}

/** Flags: sizes follow what is packed. */
const FOLLOWED = 8;

/** A file as it stands in the copy; its record in the directory is made to say the same. */
async function repacked(
  data: Uint8Array,
  { at, method }: ZipEntry,
  content: Uint8Array,
  record: Uint8Array,
): Promise<[header: Uint8Array, packed: Uint8Array]> {
  const { body, checksum } = await deflated(content);
  const packed = method === 0 ? content : body;
  const header = withoutWideSizes(data, at);
  for (const [part, flags] of [
    [header, 6],
    [record, 8],
  ] as const) {
    const view = viewOf(part);
    view.setUint16(flags, view.getUint16(flags, true) & ~FOLLOWED, true);
    // What was packed in a rarer way is in the usual one.
    view.setUint16(flags + 2, method === 0 ? 0 : 8, true);
    view.setUint32(flags + 8, checksum, true);
    view.setUint32(flags + 12, packed.length, true);
    view.setUint32(flags + 16, content.length, true);
  }
  return [header, packed];
}

/** The header of a file without the extra field for sizes beyond 32 bits, which some write for small ones, too. */
function withoutWideSizes(data: Uint8Array, at: number): Uint8Array {
  const view = viewOf(data);
  const extra = at + 30 + view.getUint16(at + 26, true);
  const end = extra + view.getUint16(at + 28, true);
  const kept: Uint8Array[] = [data.slice(at, extra)];
  for (let field = extra; field < end; ) {
    const next = field + 4 + view.getUint16(field + 2, true);
    if (next > end) throw new Error('Half a field');
    if (view.getUint16(field, true) !== 1) kept.push(data.subarray(field, next));
    field = next;
  }
  const header = joined(kept);
  viewOf(header).setUint16(28, header.length - (extra - at), true);
  return header;
}

/** Where a file ends, with the sizes that may follow it. @throws if that cannot be told. */
function endOf(data: Uint8Array, entry: ZipEntry): number {
  const { end } = packedIn(data, entry);
  const view = viewOf(data);
  if ((view.getUint16(entry.at + 6, true) & FOLLOWED) === 0) return end;
  const marked = view.getUint32(end, true) === 0x08074b50 ? 4 : 0;
  const size = end + marked + 4;
  if (view.getUint32(size, true) !== entry.compressed) throw new Error('No sizes');
  // Twice as wide for some: then the upper half of the first size, of what is not empty, is nothing.
  return size + (view.getUint32(size + 4, true) === 0 ? 16 : 8);
}
