import type { FrameInventory, SourceReply, SourceRequest } from '../../messages/source';
import { parseSourceReply, replyId } from '../../messages/source-reply';
import { Unreadable } from './access';

/** What is needed of a port to a frame of the tab. */
export interface FramePort {
  postMessage(message: SourceRequest): void;
  readonly onMessage: { addListener(hear: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(hear: () => void): void };
}

/** How long a frame may take to say what it is made of, in ms. */
const PATIENCE = 20_000;

/** One frame of the scanned tab, as the result page asks for its parts. */
export class Frame {
  readonly #port: FramePort;
  readonly #waiting = new Map<number, (reply: SourceReply) => void>();
  #last = 0;
  #isGone = false;

  /** @param gone called when the frame is left or closed. */
  constructor(port: FramePort, gone: () => void) {
    this.#port = port;
    port.onMessage.addListener((message) => {
      const id = replyId(message);
      // Whoever waits for an answer that cannot be read would wait for good.
      if (id !== null) this.#waiting.get(id)?.(parseSourceReply(message) ?? { id, why: 'missing' });
    });
    port.onDisconnect.addListener(() => {
      this.#isGone = true;
      for (const [id, resolve] of this.#waiting) resolve({ id, why: 'missing' });
      gone();
    });
  }

  /** @returns `null` if it does not say, or not in time. */
  async list(): Promise<FrameInventory | null> {
    const id = ++this.#last;
    const limit = setTimeout(() => this.#waiting.get(id)?.({ id, why: 'missing' }), PATIENCE);
    const reply = await this.#ask({ id, ask: 'list' });
    clearTimeout(limit);
    return 'list' in reply ? reply.list : null;
  }

  /** @throws Unreadable */
  item(item: number): AsyncGenerator<string> {
    const id = ++this.#last;
    return this.#pieces({ id, ask: 'item', item });
  }

  /**
   * Fetches a source map. @param address as it is written in an item.
   * @throws Unreadable
   */
  map(address: string, of: number): AsyncGenerator<string> {
    const id = ++this.#last;
    return this.#pieces({ id, ask: 'map', address, of });
  }

  async *#pieces(first: SourceRequest): AsyncGenerator<string> {
    const { id } = first;
    let isOpen = true;
    try {
      for (let request = first; ; request = { id, ask: 'more' }) {
        const reply = await this.#ask(request);
        if ('text' in reply) {
          yield reply.text;
          continue;
        }
        isOpen = false;
        if ('why' in reply) throw new Unreadable(reply.why);
        return;
      }
    } finally {
      // Whoever reads has had enough.
      if (isOpen && !this.#isGone) this.#port.postMessage({ id, ask: 'stop' });
    }
  }

  async #ask(request: SourceRequest): Promise<SourceReply> {
    const { id } = request;
    if (this.#isGone) return { id, why: 'missing' };
    const reply = await new Promise<SourceReply>((resolve) => {
      this.#waiting.set(id, resolve);
      this.#port.postMessage(request);
    });
    this.#waiting.delete(id);
    return reply;
  }
}
