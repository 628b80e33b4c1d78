import type { FrameWhy, SourceReply, SourceRequest } from '../../messages/source';
import { SOURCE_PORT } from '../../messages/source';
import { Unreadable } from './access';
import { PIECE, slices, textOf } from './body';
import { inventoryOf, partsOf } from './inventory';
import { MAPPED } from './map-link';
import type { Part } from './part';
import type { SourceKind } from './types';

interface Port {
  readonly name: string;
  postMessage(message: SourceReply): void;
  readonly onMessage: { addListener(hear: (message: SourceRequest) => void): void };
  readonly onDisconnect: { addListener(hear: () => void): void };
}

/** Serves the parts of this frame over each port that a result page opens. */
export function collect(onConnect: { addListener(hear: (port: Port) => void): void }): void {
  const own = new Set<string>();
  onConnect.addListener((port) => {
    if (port.name === SOURCE_PORT) serve(port, own);
  });
}

/** How long a document may take to be there, in ms, before what there is of it is listed. */
const PATIENCE = 5000;

/** Waits until the document has been parsed. */
function parsed(): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
    setTimeout(resolve, PATIENCE);
  });
}

function serve(port: Port, own: Set<string>): void {
  const open = new Map<number, AsyncIterator<string>>();
  const closed = new AbortController();
  /** Where addresses led to. What a script names is relative to that. */
  const landed = new Map<string, string>();
  let parts: readonly Part[] = [];
  const say = (message: SourceReply): void => {
    if (!closed.signal.aborted) port.postMessage(message);
  };
  const next = async (id: number): Promise<void> => {
    try {
      const { value, done } = (await open.get(id)?.next()) ?? { value: '', done: true };
      if (!done) return say({ id, text: value });
      say({ id, end: true });
    } catch (error) {
      say({ id, why: whyOf(error) });
    }
    open.delete(id);
  };
  const start = (id: number, part: Part | undefined): void => {
    if (!part) {
      say({ id, why: 'missing' });
      return;
    }
    const { url, kind, text } = part;
    if (url === null || text) open.set(id, sliced(part));
    else {
      own.add(url);
      const hear = (at: string): void => void landed.set(url, at);
      open.set(id, fetched(url, closed.signal, kind, hear));
    }
    void next(id);
  };
  const startMap = (id: number, address: string, url: string | null | undefined): void => {
    const base = landed.get(url ?? '') ?? url ?? '';
    const at = URL.canParse(address, base) ? new URL(address, base).href : '';
    const part: Part = { kind: 'map', name: at, url: at, again: false };
    start(id, /^https?:/.test(at) ? part : undefined);
  };
  port.onMessage.addListener((request) => {
    const { id } = request;
    if (request.ask === 'list') {
      parsed()
        .then(() => partsOf(own))
        .then((found) => {
          parts = found;
          say({ id, list: inventoryOf(parts) });
        })
        .catch(() => say({ id, why: 'missing' }));
    } else if (request.ask === 'item') start(id, parts[request.item]);
    else if (request.ask === 'map') startMap(id, request.address, parts[request.of]?.url);
    else if (request.ask === 'more') void next(id);
    else {
      void open.get(id)?.return?.();
      open.delete(id);
    }
  });
  port.onDisconnect.addListener(() => closed.abort());
}

/** Small pieces together: each that is handed out is a message and its answer, and a database has many records. */
async function* sliced(part: Part): AsyncGenerator<string> {
  const text = part.text?.() ?? '';
  let whole = '';
  for await (const piece of typeof text === 'string' ? [text] : text) {
    whole += piece;
    if (whole.length < PIECE) continue;
    yield* slices(whole);
    whole = '';
  }
  yield* slices(whole);
}

/** Whatever nobody foresaw is a matter of what the page may do. */
function whyOf(error: unknown): FrameWhy {
  const why = error instanceof Unreadable ? error.why : null;
  return why === 'missing' || why === 'binary' ? why : 'closed';
}

/** As a file names its source map itself: what a header says comes before that (tc39.es/ecma426), so it is last. */
const asComment = (map: string): string => `\n/*# sourceMappingURL=${map.trim()} */`;

/**
 * Reads what the page has loaded already, from the browser's cache if it is there. The page's own
 * origin asks: what other sites keep from it (CORS) stays unread, and in Firefox, where the page's policy
 * (CSP) binds content scripts as well, what that forbids.
 * @param landed told of the address that it came from in the end.
 * @throws {@link Unreadable} if the site has no such thing.
 */
async function* fetched(
  url: string,
  signal: AbortSignal,
  kind: SourceKind,
  landed: (at: string) => void,
): AsyncGenerator<string> {
  const response = await fetch(url, { cache: 'force-cache', credentials: 'same-origin', signal });
  if (!response.ok || !response.body) throw new Unreadable('missing');
  landed(response.url);
  yield* textOf(response);
  const map = response.headers.get('SourceMap') ?? response.headers.get('X-SourceMap');
  if (map && MAPPED.has(kind)) yield asComment(map);
}
