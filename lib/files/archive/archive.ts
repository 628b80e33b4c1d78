import { joined } from '../gzip';
import type { Budget } from '../limits';
import type { Entry, Why } from '../types';
import { type Libarchive, startLibarchive } from './libarchive';

/** How much is taken out of an entry at a time, in bytes. */
const PIECE = 256 * 1024;
/** What an entry that is a file is said to be, if anything is said of it. */
const FILE: readonly number[] = [0, 0o100000];
/** Where libarchive looks for the directory of a zip: in so many bytes at the end. */
const TAIL = 16 * 1024;

/** The files of an archive of 7-Zip, RAR or Windows (CAB), by libarchive. */
export async function* readArchive(data: Uint8Array, budget: Budget): AsyncGenerator<Entry> {
  const library = await startLibarchive();
  const { module } = library;
  const length = data.length + (endsLikeZip(data) ? TAIL : 0);
  const copy = module._malloc(length);
  const piece = module._malloc(PIECE);
  if (copy === 0 || piece === 0) throw new Error('No memory');
  module.HEAP8.set(data, copy);
  module.HEAP8.fill(0, copy + data.length, copy + length);
  const archive = library.read_new_memory(copy, length);
  let some = false;
  for (;;) {
    const entry = library.read_next_entry(archive);
    // Without an entry it is the end, or a fault; with a name that it cannot write, what is in it can still be read.
    const fault = entry === 0 ? library.error_string(archive) : '';
    if (entry === 0 && !/cannot be converted/.test(fault)) {
      if (fault !== '' || !some) yield { name: '', unread: whyOf(library, archive, fault) };
      return;
    }
    some = true;
    if (entry !== 0 && !FILE.includes(library.entry_filetype(entry))) continue;
    const name = entry === 0 ? '?' : library.entry_pathname(entry);
    if (entry !== 0 && library.entry_is_encrypted(entry) !== 0) {
      yield { name, unread: 'encrypted' };
      continue;
    }
    const { bytes, why } = contentOf(library, archive, piece, budget);
    yield { name, bytes };
    if (why) yield { name, unread: why };
    if (why === 'too-large') return;
  }
}

/** A RAR whose last file is a zip, packed as it is, would be taken for that zip; zeros behind it keep them apart. */
function endsLikeZip(data: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(data.subarray(-TAIL)).includes('PK\x05\x06');
}

function contentOf(
  library: Libarchive,
  archive: number,
  piece: number,
  budget: Budget,
): { readonly bytes: Uint8Array; readonly why: Why | null } {
  const pieces: Uint8Array[] = [];
  let why: Why | null = null;
  try {
    for (;;) {
      const length = library.read_data(archive, piece, PIECE);
      if (length === 0) break;
      if (!budget.take(length)) {
        why = 'too-large';
        break;
      }
      // Its memory is another one each time it has grown.
      pieces.push(new Uint8Array(library.module.HEAP8.slice(piece, piece + length).buffer));
    }
  } catch (error) {
    why = whyOf(library, archive, error instanceof Error ? error.message : '');
  }
  return { bytes: joined(pieces), why };
}

/** @param fault what libarchive says of it, in English. */
function whyOf(library: Libarchive, archive: number, fault: string): Why {
  if (/encrypt|passphrase|password/i.test(fault)) return 'encrypted';
  if (/unsupported|not supported|unknown codec/i.test(fault)) return 'unknown';
  return library.read_has_encrypted_entries(archive) > 0 ? 'encrypted' : 'damaged';
}
