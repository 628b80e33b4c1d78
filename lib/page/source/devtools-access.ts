import { type Item, type PageAccess, type Pieces, Unreadable } from './access';
import type { SourceKind, Unread } from './types';

/** Something that the inspected page has loaded, as the developer tools know it. */
export interface Loaded {
  readonly url: string;
  /** Its media type, where it is known. */
  readonly mime: string | null;
  /** What the browser took it for; `sm-script` is an original source. */
  readonly type: string | null;
  /** Its text, or its bytes in base64. */
  readonly content: () => Promise<{ readonly text: string; readonly isBase64: boolean } | null>;
}

/** Of one piece, in UTF-16 code units. */
const PIECE = 1024 * 1024;

/**
 * Reads what the developer tools have of the inspected page, bodies of other sites included. Nothing
 * is requested: a source map is read if it lies in its script, or if the tools have loaded it.
 */
export class DevtoolsAccess implements PageAccess {
  /** By address. */
  readonly #known = new Map<string, Known>();
  /** What is read for an item, by its id. */
  readonly #loaded = new Map<string, readonly Loaded[]>();

  /**
   * @param another called with an item for what an address has answered once more, where that is another text, as of
   *   an address that is asked again and again. It is known a little later.
   */
  constructor(readonly another: (item: Item) => void = () => undefined) {}

  /** @returns the item to scan, or `null` for what holds no text, or has an address that is known already. */
  add(loaded: Loaded): Item | null {
    const kind = kindOf(loaded);
    const { url } = loaded;
    if (kind === null) return null;
    const known = this.#known.get(url);
    if (known) {
      const { places } = known;
      // The tools may know the same answer twice, and have its text in one place only.
      places.push(loaded);
      const compare = async (): Promise<void> => {
        known.texts ??= new Set([await digestOf(places)]);
        const text = await digestOf([loaded]);
        if (text === null || known.texts.has(text)) return;
        known.texts.add(text);
        const id = `${url} ${known.texts.size}`;
        this.#loaded.set(id, [loaded]);
        this.another({ id, kind, name: url });
      };
      known.line = known.line.then(compare).catch(() => undefined);
      return null;
    }
    const places = [loaded];
    this.#known.set(url, { places, line: Promise.resolve(), texts: null });
    this.#loaded.set(url, places);
    return { id: url, kind, name: url };
  }

  read({ id }: Item): Pieces {
    const loaded = this.#loaded.get(id);
    if (!loaded) throw new Unreadable('missing');
    return { text: piecesOf(loaded), isCut: () => false };
  }

  async map(address: string, { name }: Item): Promise<string | { readonly why: Unread['why'] }> {
    const url = URL.canParse(address, name) ? new URL(address, name).href : '';
    const content = await textOf(this.#loaded.get(url));
    return content ?? { why: 'map-not-asked' };
  }
}

/** What the tools know of one address. */
interface Known {
  /** Where its text may be. */
  readonly places: Loaded[];
  /** What came later is looked at one after the other. */
  line: Promise<void>;
  /** Digests of its texts, the first of which `places` have; not known before there may be another. */
  texts: Set<string | null> | null;
}

/** Tells texts apart without keeping them. @returns `null` if there is none. */
async function digestOf(places: readonly Loaded[]): Promise<string | null> {
  const text = await textOf(places);
  if (text === null) return null;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return new Uint8Array(digest).join();
}

async function* piecesOf(loaded: readonly Loaded[]): AsyncGenerator<string> {
  const text = await textOf(loaded);
  if (text === null) throw new Unreadable('missing');
  for (let at = 0; at < text.length; at += PIECE) yield text.slice(at, at + PIECE);
}

async function textOf(places: readonly Loaded[] = []): Promise<string | null> {
  for (const loaded of places) {
    const content = await loaded.content();
    if (!content) continue;
    if (!content.isBase64) return content.text;
    const bytes = Uint8Array.from(atob(content.text), (char) => char.charCodeAt(0));
    return new TextDecoder().decode(bytes);
  }
  return null;
}

/** By what the browser took it for, then by media type, then by address. */
function kindOf({ url, mime, type }: Loaded): SourceKind | null {
  const path = url.split(/[?#]/, 1)[0] ?? '';
  if (type?.startsWith('sm-')) return 'original';
  if (!/^https?:/.test(url)) return null;
  // A server may call a script whatever it likes, and the browser runs it.
  if (type?.toLowerCase() === 'script') return 'script';
  const says = `${type ?? ''} ${mime ?? ''}`.toLowerCase();
  if (/\b(?:image|font|media|audio|video|wasm)\b/.test(says)) return null;
  if (/javascript|ecmascript/.test(says) || /\.m?js$/.test(path)) return 'script';
  if (/\boctet-stream\b/.test(says)) return null;
  if (/css|\bstylesheet\b/.test(says) || /\.css$/.test(path)) return 'style';
  // As the site has sent it, not as it has become.
  if (/\bdocument\b|html/.test(says)) return 'response';
  if (/\.map$/.test(path)) return 'map';
  return /json|xml|text\/|graphql|\bfetch\b|\bxhr\b/.test(says) ? 'response' : null;
}
