import { type Part, storagePart } from './part';

/** What is no picture, font, film or sound. */
const TEXT = /^(?:text\/|application\/(?!octet-stream|font|wasm|pdf|zip))/;

/**
 * What the page's service worker keeps of its site, besides what is a part already.
 * @param known addresses of the other parts.
 */
export async function cacheParts(known: ReadonlySet<string>): Promise<Part[]> {
  try {
    const parts: Part[] = [];
    for (const of of await caches.keys()) {
      const cache = await caches.open(of);
      for (const request of await cache.keys()) {
        if (known.has(request.url)) continue;
        const name = `Cache: ${of} ${request.url}`;
        parts.push(storagePart(name, () => textIn(cache, request)));
      }
    }
    return parts;
  } catch {
    // Not without TLS, not in a sandbox.
    return [];
  }
}

async function* textIn(cache: Cache, request: Request): AsyncGenerator<string> {
  const response = await cache.match(request);
  if (response && TEXT.test(response.headers.get('content-type') ?? ''))
    yield await response.text();
}
