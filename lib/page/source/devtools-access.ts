import { type Item, type PageAccess, Unreadable } from './access';
import type { Pieces } from './scanner';
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
  /** The tools may know the same address twice, and have its text in one place only. */
  readonly #loaded = new Map<string, Loaded[]>();

  /** @returns the item to scan, or `null` for what holds no text or is known already. */
  add(loaded: Loaded): Item | null {
    const kind = kindOf(loaded);
    const { url } = loaded;
    if (kind === null) return null;
    const known = this.#loaded.get(url);
    known?.push(loaded);
    if (known) return null;
    this.#loaded.set(url, [loaded]);
    return { id: url, kind, name: url };
  }

  read({ id }: Item): Pieces {
    const loaded = this.#loaded.get(id);
    if (!loaded) throw new Unreadable('missing');
    return { text: piecesOf(loaded), isCut: () => false };
  }

  async map(address: string, { id }: Item): Promise<string | { readonly why: Unread['why'] }> {
    const url = URL.canParse(address, id) ? new URL(address, id).href : '';
    const content = await textOf(this.#loaded.get(url));
    return content ?? { why: 'map-not-asked' };
  }
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
  const says = `${type ?? ''} ${mime ?? ''}`.toLowerCase();
  if (/\b(?:image|font|media|audio|video|octet-stream|wasm)\b/.test(says)) return null;
  if (/javascript|ecmascript|\bscript\b/.test(says) || /\.m?js$/.test(path)) return 'script';
  if (/css|\bstylesheet\b/.test(says) || /\.css$/.test(path)) return 'style';
  // As the site has sent it, not as it has become.
  if (/\bdocument\b|html/.test(says)) return 'response';
  if (/\.map$/.test(path)) return 'map';
  return /json|xml|text\/|graphql|\bfetch\b|\bxhr\b/.test(says) ? 'response' : null;
}
