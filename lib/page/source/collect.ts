import type { SourceReply, SourceRequest } from '../../messages/source';
import { SOURCE_PORT } from '../../messages/source';
import { inventoryOf, partsOf } from './inventory';
import { MAPPED } from './map-link';
import type { Part } from './part';
import type { SourceKind } from './types';

/** Of one message, in UTF-16 code units: short slices of the page's time. */
const PIECE = 256 * 1024;

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

function serve(port: Port, own: Set<string>): void {
  const open = new Map<number, AsyncIterator<string>>();
  const closed = new AbortController();
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
      say({ id, why: error instanceof Missing ? 'missing' : 'closed' });
    }
    open.delete(id);
  };
  const start = (id: number, part: Part | undefined): void => {
    if (!part) {
      say({ id, why: 'missing' });
      return;
    }
    if (part.url !== null) own.add(part.url);
    open.set(
      id,
      part.url === null ? sliced(part.text?.() ?? '') : fetched(part.url, closed.signal, part.kind),
    );
    void next(id);
  };
  port.onMessage.addListener((request) => {
    const { id } = request;
    if (request.ask === 'list') {
      void partsOf(own).then((found) => {
        parts = found;
        say({ id, list: inventoryOf(parts) });
      });
    } else if (request.ask === 'item') start(id, parts[request.item]);
    else if (request.ask === 'url') {
      start(id, { kind: 'map', name: request.url, url: request.url, again: false });
    } else if (request.ask === 'more') void next(id);
    else {
      void open.get(id)?.return?.();
      open.delete(id);
    }
  });
  port.onDisconnect.addListener(() => closed.abort());
}

async function* sliced(text: string | AsyncGenerator<string>): AsyncGenerator<string> {
  for await (const piece of typeof text === 'string' ? [text] : text) yield* slices(piece);
}

function* slices(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += PIECE) yield text.slice(at, at + PIECE);
}

/** As a file names its source map itself: what a header says comes before that (tc39.es/ecma426), so it is last. */
const asComment = (map: string): string => `\n/*# sourceMappingURL=${map.trim()} */`;

/** The site has no such thing. Whatever else goes wrong is a matter of what the page may do. */
class Missing extends Error {}

/**
 * Reads what the page has loaded already, from the browser's cache if it is there. The page's own
 * origin asks: what other sites keep from it (CORS) stays unread, and in Firefox, where the page's policy
 * (CSP) binds content scripts as well, what that forbids.
 */
async function* fetched(
  url: string,
  signal: AbortSignal,
  kind: SourceKind,
): AsyncGenerator<string> {
  const response = await fetch(url, { cache: 'force-cache', credentials: 'same-origin', signal });
  if (!response.ok || !response.body) throw new Missing();
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  try {
    let text = '';
    for (;;) {
      const { value, done } = await reader.read();
      text += done ? decoder.decode() : decoder.decode(value, { stream: true });
      if (text.length >= PIECE || done) {
        yield* slices(text);
        text = '';
      }
      if (done) break;
    }
    const map = response.headers.get('SourceMap') ?? response.headers.get('X-SourceMap');
    if (map && MAPPED.has(kind)) yield asComment(map);
  } finally {
    void reader.cancel().catch(() => undefined);
  }
}
