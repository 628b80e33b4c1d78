import { type Inventory, type Item, type PageAccess, type Pieces, Unreadable } from './access';
import type { Frame } from './frame';
import type { SourceLimits } from './limits';
import type { Unread } from './types';

interface At {
  readonly frame: Frame;
  readonly item: number;
}

/** Reads a tab through the script in each of its frames. */
export class TabAccess implements PageAccess {
  readonly #at = new Map<string, At>();

  constructor(
    readonly frames: readonly Frame[],
    readonly limits: SourceLimits,
  ) {}

  /** What all frames are made of; what several share is listed once. */
  async list(): Promise<Inventory> {
    const items: Item[] = [];
    const responses: Item[] = [];
    const unread: Unread[] = [];
    let inside = 0;
    let lost = 0;
    // All at once: one that does not answer keeps no other one waiting.
    const lists = await Promise.all(this.frames.map((frame) => frame.list()));
    for (const [n, frame] of this.frames.entries()) {
      const list = lists[n];
      if (!list) {
        lost++;
        continue;
      }
      const { items: found, frames, full, left } = list;
      inside += frames;
      if (left > 0) unread.push({ name: '', why: 'too-many', count: left });
      if (full) unread.push({ name: found[0]?.name ?? '', why: 'unlisted' });
      // Frames of one origin share their storage.
      const origin = list.origin === 'null' ? `frame ${n}` : list.origin;
      const times = new Map<string, number>();
      for (const [i, { kind, name, url, again }] of found.entries()) {
        const what = url ?? (kind === 'storage' ? `${origin} ${name}` : `frame ${n} ${name}`);
        // Of one name there may be several in a frame: cookies of two paths, or answers to two kinds of requests.
        const before = times.get(what) ?? 0;
        times.set(what, before + 1);
        const id = before > 0 ? `${what} ${before}` : what;
        if (this.#at.has(id)) continue;
        this.#at.set(id, { frame, item: i });
        (again ? responses : items).push({ id, kind, name });
      }
    }
    const others = inside + 1 - this.frames.length;
    if (others > 0) unread.push({ name: '', why: 'frames', count: others });
    if (lost > 0) unread.push({ name: '', why: 'frames-lost', count: lost });
    return { items, responses, unread };
  }

  read({ id }: Item): Pieces {
    const at = this.#at.get(id);
    if (!at) throw new Unreadable('missing');
    return { text: at.frame.item(at.item), isCut: () => false };
  }

  async map(address: string, { id }: Item): Promise<string | { readonly why: Unread['why'] }> {
    const at = this.#at.get(id);
    if (!at) return { why: 'map-missing' };
    const pieces: string[] = [];
    let size = 0;
    try {
      for await (const piece of at.frame.map(address, at.item)) {
        size += piece.length;
        if (size > this.limits.map) return { why: 'too-large' };
        pieces.push(piece);
      }
    } catch (error) {
      const isClosed = error instanceof Unreadable && error.why === 'closed';
      return { why: isClosed ? 'closed' : 'map-missing' };
    }
    return pieces.join('');
  }
}
