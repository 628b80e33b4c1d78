import { Unreadable } from './access';
import { textOf } from './body';
import { type Part, storagePart, unlessKeptOut } from './part';

/** What shows or plays holds no text, as everywhere in a page. */
const SHOWN = /^(?:image\/(?!svg)|font\/|audio\/|video\/|application\/font)/;
const SHOWN_FILE = /\.(?:png|jpe?g|gif|webp|avif|ico|woff2?|ttf|otf|mp[34]|m4a|webm|og[gv]|wav)$/i;
/** Code is the site's and no visitor's own, though nothing on this page has asked for it yet. */
const CODE_FILE = /\.(?:m?js|css)$/i;

/**
 * What the page's service worker keeps of its site, besides what is a part already.
 * @param known addresses of the other parts.
 */
export function cacheParts(known: ReadonlySet<string>): Promise<Part[]> {
  return unlessKeptOut('Cache', async () => {
    const parts: Part[] = [];
    // There are none without TLS.
    for (const of of 'caches' in globalThis ? await caches.keys() : []) {
      const cache = await caches.open(of);
      for (const request of await cache.keys()) {
        const { url } = request;
        const { pathname } = new URL(url);
        if (known.has(url) || SHOWN_FILE.test(pathname)) continue;
        const text = () => textIn(cache, request);
        const kind = CODE_FILE.exec(pathname) && (pathname.endsWith('css') ? 'style' : 'script');
        if (kind) parts.push({ kind, name: url, url, again: false, text });
        else parts.push(storagePart(`Cache: ${of} ${url}`, text));
      }
    }
    return parts;
  });
}

async function* textIn(cache: Cache, request: Request): AsyncGenerator<string> {
  const response = await cache.match(request);
  if (!response) throw new Unreadable('missing');
  // Of another site: whoever keeps it may hand it on, and not read it.
  if (response.type === 'opaque') throw new Unreadable('closed');
  if (SHOWN.test(response.headers.get('content-type') ?? '')) return;
  for await (const text of textOf(response)) {
    if (text.includes('\0')) throw new Unreadable('binary');
    yield text;
  }
}
