import { Inflate } from 'fflate';
import { feed } from './gzip';
import type { Budget } from './limits';
import type { Entry } from './types';
import { type Unpack, unpacked } from './unpack';
import { listZip, packedIn, type ZipEntry } from './zip-directory';

/** The ways in which files are packed, by their number in the format. */
const METHODS: Readonly<Record<number, () => Promise<Unpack>>> = {
  0: async () => (packed, put) => put(packed),
  8: async () => inflate,
  12: async () => (await import('./bzip2')).bunzip2,
  93: async () => (await import('./zstd')).unzstd,
  95: async () => (await import('./xz')).unxz,
};

/** The files of an archive; folders are left out. */
export async function* unzip(data: Uint8Array, budget: Budget): AsyncGenerator<Entry> {
  for (const entry of listZip(data)) {
    if (!isFolder(entry)) yield await readEntry(data, entry, budget);
  }
}

export const isFolder = ({ name }: ZipEntry): boolean => name.endsWith('/');

/** What is in one file of an archive. */
export async function readEntry(data: Uint8Array, entry: ZipEntry, budget: Budget): Promise<Entry> {
  const { name, encrypted, method } = entry;
  const unpack = METHODS[method];
  if (encrypted) return { name, unread: 'encrypted' };
  if (!unpack) return { name, unread: 'unknown' };
  try {
    const { start, end } = packedIn(data, entry);
    const { bytes, why } = await unpacked(await unpack(), data.subarray(start, end), budget);
    return why ? { name, unread: why } : { name, bytes };
  } catch {
    return { name, unread: 'damaged' };
  }
}

const inflate: Unpack = (packed, put) => feed(new Inflate(put), packed);
