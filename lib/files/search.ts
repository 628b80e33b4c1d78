import { allOf, type Bytes, bytesIn, counted, headOf } from './bytes';
import { collecting } from './collect';
import { plainly, readLegacy } from './legacy';
import { Budget, LIMITS, type Limits } from './limits';
import { HEAD, type Kind, kindOf, watched } from './sniff';
import { decode, encodingOf } from './text';
import type { Entry, Report, Scan } from './types';

/**
 * Opens what holds other files, or text that has to be looked for, and what turns out to be another container.
 * @param progress told how much of it has been read, from 0 to 1, where that takes its time.
 */
export type Open = (
  kind: Container,
  bytes: Uint8Array,
  budget: Budget,
  progress: (share: number) => void,
) => AsyncIterable<Entry>;
export type Container = Exclude<Kind, 'text'>;

/** Nothing but itself is in it. */
const isLeaf = (kind: Kind): boolean => kind === 'media' || kind === 'picture';

export interface SearchOptions {
  readonly scan: Scan;
  /** ms since the epoch. */
  readonly now: number;
  readonly open: Open;
  /** Says whether one more of the pictures in containers may be read by what it shows; left out, none are. */
  readonly within?: () => boolean;
  /** Bytes of the file read so far. */
  readonly progress?: (done: number) => void;
  readonly limits?: Limits;
  /** Are pictures read by what they show, and not only by what is written about them? They are, unless it says no. */
  readonly sight?: boolean;
}

/** Reads a file and reports the secrets in it and what could not be read. Never throws. */
export async function search(file: Bytes, options: SearchOptions): Promise<Report> {
  const { scan, now, open, within, progress, limits = LIMITS, sight = true } = options;
  const budget = new Budget(limits);
  const { scanText, add, miss, count, report } = collecting(scan, now, limits);
  /** Something was found in text that is not to be seen, and could not be covered. */
  let unseen = false;

  const visit = async (
    bytes: Bytes,
    where: string,
    depth: number,
    changes: boolean,
  ): Promise<Kind | null> => {
    if (bytes.size === 0) return null;
    const kind = kindOf(await headOf(bytes, HEAD));
    if (kind === 'text' || kind === 'mail') {
      const encoding = await encodingOf(bytes);
      const text = decode(bytes, encoding);
      await scanText(
        where,
        watched(text, () => miss(where, 'binary')),
        changes,
      );
      for (const other of await readLegacy(bytes, encoding))
        await scanText(where, [other], changes, plainly(scan), true);
    }
    if (kind !== 'text') {
      // Some seconds each: too long for all that a document may hold.
      const isSeen = kind !== 'picture' || (depth === 0 ? sight : within?.() === true);
      const as = isSeen ? kind : 'media';
      if (!isSeen && depth > 0 && within) miss(where, 'too-slow');
      if (depth >= limits.depth && !isLeaf(as)) miss(where, 'too-deep');
      else {
        const shown = (share: number): void => {
          if (depth === 0) progress?.(share * file.size);
        };
        await openContainer(open(as, await allOf(bytes), budget, shown), where, depth, changes);
      }
    }
    return kind;
  };
  const openContainer = async (
    entries: AsyncIterable<Entry>,
    where: string,
    depth: number,
    changes: boolean,
  ): Promise<void> => {
    try {
      for await (const entry of entries) {
        const changing = changes && entry.remade === true;
        const inner = where && entry.name ? `${where}/${entry.name}` : where || entry.name;
        if (!budget.takeEntry()) return miss(where, 'too-large');
        if ('unread' in entry) miss(inner, entry.unread);
        else if ('whole' in entry) add(inner, entry.whole, false);
        else if ('text' in entry) {
          await scanText(inner, textsOf(entry), changing, entry.by?.(scan), entry.again);
          unseen ||= !entry.seen && count() > 0;
        } else await visit(bytesIn(entry.bytes), inner, depth + 1, changing);
      }
    } catch (error) {
      miss(where, error instanceof Error && error.name === 'Encrypted' ? 'encrypted' : 'damaged');
    }
  };

  let kind: Kind | null = null;
  try {
    if (file.size > limits.size) miss('', 'too-large');
    else kind = await visit(progress ? counted(file, progress) : file, '', 0, true);
  } catch {
    miss('', 'damaged');
  }
  return report(kind === 'picture' && report().unread.length === 0 && !unseen);
}

const textsOf = ({ text }: { readonly text: string | Iterable<string> }): Iterable<string> =>
  typeof text === 'string' ? [text] : text;
