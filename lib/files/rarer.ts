import type { Budget } from './limits';
import { says } from './reading';
import type { Entry } from './types';
import { single } from './unpack';

/** Opens the content of a file. */
type Reader = (data: Uint8Array, budget: Budget) => AsyncIterable<Entry> | Iterable<Entry>;

const bzip2: Reader = async function* (data, budget) {
  yield* single((await import('./bzip2')).bunzip2, data, budget);
};
const xz: Reader = async function* (data, budget) {
  yield* single((await import('./xz')).unxz, data, budget);
};
const zstd: Reader = async function* (data, budget) {
  yield* single((await import('./zstd')).unzstd, data, budget);
};
const ar: Reader = async function* (data) {
  yield* (await import('./ar')).readAr(data);
};
const archive: Reader = async function* (data, budget) {
  yield* (await import('./archive/archive')).readArchive(data, budget);
};

/** What they begin with: https://en.wikipedia.org/wiki/List_of_file_signatures */
const READERS: readonly (readonly [mark: string, reader: Reader])[] = [
  ['BZh', bzip2],
  ['\xfd7zXZ\0', xz],
  ['(\xb5/\xfd', zstd],
  // With a frame in front that is no part of the content.
  ['P*M\x18', zstd],
  ['!<arch>\n', ar],
  ['7z\xbc\xaf', archive],
  ['Rar!\x1a', archive],
  ['MSCF\0', archive],
];

/**
 * Opens what comes rarely: the worker alone knows of it, so that no content script has to. Of anything else only what is
 * readable in it is known.
 */
export async function* openRarer(data: Uint8Array, budget: Budget): AsyncGenerator<Entry> {
  const reader = READERS.find(([mark]) => says(data, 0, mark))?.[1];
  if (reader) yield* reader(data, budget);
  else yield* (await import('./opaque')).readUnknown(data);
}
