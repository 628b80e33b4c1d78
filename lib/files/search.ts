import { allOf, type Bytes, bytesIn, headOf } from './bytes';
import { Budget, LIMITS, type Limits } from './limits';
import { HEAD, type Kind, kindOf } from './sniff';
import { decode, encodingOf } from './text';
import type { Entry, Hit, Report, Scan, Unread, Why } from './types';
import { type Located, WindowedScan } from './windows';

/**
 * Opens containers of these kinds; `null` where there is nobody who can.
 * @param progress told how much of it has been read, from 0 to 1, where that takes its time.
 */
export type Open = (
  kind: Container,
  bytes: Uint8Array,
  budget: Budget,
  progress: (share: number) => void,
) => AsyncIterable<Entry>;
export type Container = Exclude<Kind, 'text' | 'media' | 'unknown'>;

export interface SearchOptions {
  readonly scan: Scan;
  /** ms since the epoch. */
  readonly now: number;
  readonly open: Open | null;
  /** Bytes of the file read so far. */
  readonly progress?: (done: number) => void;
  readonly limits?: Limits;
}

/** Reads a file and reports the secrets in it and what could not be read. Never throws. */
export async function search(file: Bytes, options: SearchOptions): Promise<Report> {
  const { scan, now, open, progress, limits = LIMITS } = options;
  const budget = new Budget(limits);
  const hits = new Map<string, Hit>();
  const unread: Unread[] = [];
  let more = false;
  let path = '';
  const found = ({ finding, value, before, after }: Located): void => {
    if (hits.has(value)) return;
    if (hits.size >= limits.hits) {
      more = true;
      return;
    }
    const { length } = before;
    const at = { start: length, end: length + value.length };
    hits.set(value, { path, text: before + value + after, finding: { ...finding, ...at } });
  };
  const miss = (where: string, why: Why): void => {
    if (unread.length < limits.entries) unread.push({ path: where, why });
  };

  const scanText = async (
    where: string,
    pieces: AsyncIterable<string> | string[],
    by: Scan = scan,
  ): Promise<void> => {
    path = where;
    const windows = new WindowedScan(by, now, found);
    try {
      for await (const piece of pieces) windows.push(piece);
    } finally {
      windows.end();
    }
  };
  const visit = async (bytes: Bytes, where: string, depth: number): Promise<Kind | null> => {
    if (bytes.size === 0) return null;
    const kind = kindOf(await headOf(bytes, HEAD));
    if (kind === 'text') {
      await scanText(where, decode(bytes, await encodingOf(bytes)));
    } else if (kind === 'media' || kind === 'unknown') {
      miss(where, kind);
    } else if (kind === 'picture' && (depth > 0 || open === null)) {
      // A second each: too long for all that a document holds.
      miss(where, 'media');
    } else if (open === null) {
      miss(where, 'closed');
    } else if (depth >= limits.depth) {
      miss(where, 'too-deep');
    } else {
      const shown = (share: number): void => progress?.(share * file.size);
      await openContainer(open(kind, await allOf(bytes), budget, shown), where, depth);
    }
    return kind;
  };
  const openContainer = async (
    entries: AsyncIterable<Entry>,
    where: string,
    depth: number,
  ): Promise<void> => {
    try {
      for await (const entry of entries) {
        const inner = where && entry.name ? `${where}/${entry.name}` : where || entry.name;
        if (!budget.takeEntry()) return miss(where, 'too-large');
        if ('unread' in entry) miss(inner, entry.unread);
        else if ('text' in entry) await scanText(inner, [entry.text], entry.by?.(scan));
        else await visit(bytesIn(entry.bytes), inner, depth + 1);
      }
    } catch (error) {
      miss(where, error instanceof Error && error.name === 'Encrypted' ? 'encrypted' : 'damaged');
    }
  };

  let kind: Kind | null = null;
  try {
    if (file.size > limits.size) miss('', 'too-large');
    else kind = await visit(progress ? counted(file, progress) : file, '', 0);
  } catch {
    miss('', 'damaged');
  }
  const seen = kind === 'picture' && unread.length === 0;
  return {
    hits: [...hits.values()],
    more,
    unread,
    redactable: (kind === 'text' || seen) && !more,
    seen,
  };
}

/** Says how far a file has been read; a text is read twice, once for its encoding. */
function counted(file: Bytes, progress: (done: number) => void): Bytes {
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
