import type { Scan } from '../../files/types';
import { type Inventory, type Item, type PageAccess, type Pieces, Unreadable } from './access';
import { cleanName } from './clean';
import { SOURCE_LIMITS, type SourceLimits } from './limits';
import type { Scanner } from './scanner';
import type { FileReport, SourceFinding, Unread } from './types';

/** Files read at the same time: enough to hide the waiting, few enough for the page not to notice. */
const LANES = 4;
/** More findings than anybody reads. */
const MOST = 2_000;

export interface ScanState {
  readonly phase: 'scanning' | 'done' | 'cancelled';
  /** Files that are over and done with, of those known so far: how far the scan is. */
  readonly done: number;
  readonly total: number;
  /** Files looked at. What could not be read, or was left out, is none of them, and is in `unread`. */
  readonly read: number;
  readonly findings: readonly SourceFinding[];
  readonly unread: readonly Unread[];
  /** How many answers of the site could be read by asking it again. */
  readonly responses: number;
}

/** One scan of one page: reads what is there, a few files at a time, and says how far it is. */
export class Session {
  readonly #queue: Item[] = [];
  readonly #seen = new Set<string>();
  readonly #findings: SourceFinding[] = [];
  readonly #unread: Unread[] = [];
  #responses: readonly Item[] = [];
  #running = 0;
  #done = 0;
  #read = 0;
  #total = 0;
  /** UTF-16 code units read. */
  #size = 0;
  #isCancelled = false;

  /**
   * @param update called with each new state.
   * @param scan detection as in the worker: names of what was not read may hold a key as well.
   */
  constructor(
    readonly access: PageAccess,
    readonly scanner: Scanner,
    readonly update: (state: ScanState) => void,
    readonly scan: Scan,
    readonly limits: SourceLimits = SOURCE_LIMITS,
  ) {}

  get state(): ScanState {
    const isBusy = this.#running > 0 || this.#queue.length > 0;
    return {
      phase: this.#isCancelled ? 'cancelled' : isBusy ? 'scanning' : 'done',
      done: this.#done,
      total: this.#total,
      read: this.#read,
      findings: [...this.#findings],
      unread: [...this.#unread],
      responses: this.#responses.length,
    };
  }

  /** Reads what is new in an inventory. */
  add({ items, responses, unread }: Inventory): void {
    this.#unread.push(...unread.map((one) => ({ ...one, name: this.#cleaned(one.name) })));
    this.#responses = [...this.#responses, ...responses.filter(({ id }) => !this.#seen.has(id))];
    this.#enqueue(items);
  }

  /** The user agreed: asks the site again for what its own requests brought. */
  addResponses(): void {
    const responses = this.#responses;
    this.#responses = [];
    this.#enqueue(responses);
  }

  /** Ends the scan; what was found stays. */
  cancel(): void {
    if (this.state.phase !== 'scanning') return;
    this.#isCancelled = true;
    const left = this.#queue.length + this.#running;
    this.#queue.length = 0;
    this.#unread.push({ name: '', why: 'stopped', count: left });
    this.scanner.stop();
    this.update(this.state);
  }

  #enqueue(items: readonly Item[]): void {
    if (this.#isCancelled) return;
    const fresh: Item[] = [];
    for (const item of items) {
      if (this.#seen.has(item.id)) continue;
      this.#seen.add(item.id);
      fresh.push(item);
    }
    const room = Math.max(0, this.limits.files - this.#total);
    if (fresh.length > room) this.#leave(fresh.length - room);
    const taken = fresh.slice(0, room);
    this.#total += taken.length;
    this.#queue.push(...taken);
    this.#next();
  }

  #leave(count: number): void {
    // One line, however often: a page may ask for the same address as long as it is open.
    const at = this.#unread.findIndex(({ name, why }) => name === '' && why === 'too-many');
    const before = this.#unread[at]?.count ?? 0;
    if (at >= 0) this.#unread.splice(at, 1);
    this.#unread.push({ name: '', why: 'too-many', count: before + count });
  }

  #next(): void {
    if (this.#size > this.limits.total && this.#queue.length > 0) {
      this.#leave(this.#queue.length);
      this.#done += this.#queue.length;
      this.#queue.length = 0;
    }
    while (this.#running < LANES) {
      const item = this.#queue.shift();
      if (!item) break;
      this.#running++;
      void this.#scan(item);
    }
    this.update(this.state);
  }

  async #scan(item: Item): Promise<void> {
    let report: FileReport;
    let isRead = true;
    try {
      const pieces = this.#counted(this.access.read(item));
      report = await this.scanner.scan(item, pieces, async (address) => {
        const map = await this.access.map(address, item);
        if (typeof map === 'string') this.#size += map.length;
        return map;
      });
    } catch (error) {
      const why = error instanceof Unreadable ? error.why : 'missing';
      report = { findings: [], unread: [{ name: this.#cleaned(item.name), why }] };
      isRead = false;
    }
    if (this.#isCancelled) return;
    const room = MOST - this.#findings.length;
    this.#findings.push(...report.findings.slice(0, room));
    this.#unread.push(...report.unread);
    if (report.findings.length > room) {
      this.#unread.push({ name: this.#cleaned(item.name), why: 'more' });
    }
    this.#running--;
    this.#done++;
    if (isRead) this.#read++;
    this.#next();
  }

  #cleaned(name: string): string {
    return cleanName(name, this.scan);
  }

  #counted(pieces: Pieces): Pieces {
    const count = (length: number): void => {
      this.#size += length;
    };
    return {
      isCut: pieces.isCut,
      text: (async function* () {
        for await (const text of pieces.text) {
          count(text.length);
          yield text;
        }
      })(),
    };
  }
}
