import type { SourceAnswer, SourceTask } from '../../messages/source-worker';
import { type Pieces, Unreadable } from './access';
import type { FileReport, SourceFile, Unread } from './types';

/** What a worker is to a scanner. */
export interface WorkerLike {
  postMessage(task: SourceTask): void;
  addEventListener(type: 'message', hear: (event: { readonly data: SourceAnswer }) => void): void;
  addEventListener(type: 'error', hear: () => void): void;
  terminate(): void;
}

/** The page's side of the worker: files in, reports out, several at a time. */
export class Scanner {
  readonly #worker: WorkerLike;
  readonly #waiting = new Map<number, (answer: SourceAnswer | null) => void>();
  #last = 0;
  #isBroken = false;

  constructor(worker: WorkerLike) {
    this.#worker = worker;
    worker.addEventListener('message', ({ data }) => this.#waiting.get(data.id)?.(data));
    worker.addEventListener('error', () => {
      this.#isBroken = true;
      for (const resolve of this.#waiting.values()) resolve(null);
    });
  }

  /**
   * Scans one file.
   * @param mapText fetches the source map that the file names, by the address it gives.
   * @throws what the pieces throw, and {@link Unreadable} if the worker has failed, at this file or altogether.
   */
  async scan(
    file: SourceFile,
    pieces: Pieces,
    mapText: (address: string) => Promise<string | { readonly why: Unread['why'] }>,
  ): Promise<FileReport> {
    const id = ++this.#last;
    try {
      this.#worker.postMessage({ id, task: 'start', file });
      for await (const text of pieces.text) {
        const answer = await this.#ask({ id, task: 'piece', text });
        if ('report' in answer) return answer.report;
        if ('more' in answer && !answer.more) break;
      }
      const ended = await this.#ask({ id, task: 'end', cut: pieces.isCut() });
      const answer =
        'map' in ended
          ? await this.#ask({ id, task: 'map', map: await mapText(ended.map) })
          : ended;
      return 'report' in answer ? answer.report : { findings: [], unread: [] };
    } finally {
      this.#waiting.delete(id);
    }
  }

  /** Ends the worker, and with it all that it has read. */
  stop(): void {
    this.#worker.terminate();
  }

  async #ask(task: SourceTask): Promise<SourceAnswer> {
    const answer = this.#isBroken
      ? null
      : await new Promise<SourceAnswer | null>((resolve) => {
          this.#waiting.set(task.id, resolve);
          this.#worker.postMessage(task);
        });
    // What the worker was at counts as not looked at.
    if (!answer || 'failed' in answer) throw new Unreadable('missing');
    return answer;
  }
}
