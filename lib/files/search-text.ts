import { type Bytes, counted } from './bytes';
import { collecting } from './collect';
import { LIMITS } from './limits';
import { type Kind, watched } from './sniff';
import { decode, encodingOf } from './text';
import type { Report, Scan, Why } from './types';

interface Options {
  readonly scan: Scan;
  /** ms since the epoch. */
  readonly now: number;
  /** Bytes of the file read so far. */
  readonly progress: (done: number) => void;
}

/**
 * As `search`, where nobody is there to open anything: reads text, and says of all else why it was not read.
 * @param kind of the file; `null` if its beginning could not be read.
 */
export async function searchText(
  file: Bytes,
  kind: Kind | null,
  { scan, now, progress }: Options,
): Promise<Report> {
  const { scanText, miss, report } = collecting(scan, now, LIMITS);
  if (file.size > LIMITS.size) miss('', 'too-large');
  else if (kind === 'text' || kind === 'mail') {
    const bytes = counted(file, progress);
    await encodingOf(bytes)
      .then((encoding) => {
        const text = watched(decode(bytes, encoding), () => miss('', 'binary'));
        return scanText('', text, true);
      })
      .catch(() => miss('', 'damaged'));
  }
  if (file.size <= LIMITS.size && kind !== 'text') miss('', whyNot(kind));
  return report();
}

const whyNot = (kind: Kind | null): Why => {
  if (kind === 'picture' || kind === 'media') return 'media';
  return kind === 'unknown' ? kind : kind ? 'closed' : 'damaged';
};
