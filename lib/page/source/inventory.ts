import { type FrameInventory, LONGEST_NAME, MOST_ITEMS } from '../../messages/source';
import { cacheParts } from './caches';
import { databaseParts } from './databases';
import { type Part, storagePart } from './part';
import type { SourceKind } from './types';

/**
 * What a frame is made of. Reads the DOM and storage, asks the network for nothing.
 * @param own addresses this script has asked for itself, which are no requests of the page.
 */
export async function partsOf(own: ReadonlySet<string>): Promise<readonly Part[]> {
  const parts = new Map<string, Part>();
  const add = (kind: SourceKind, url: string, again = false): void => {
    if (/^(?:https?|blob):/.test(url) && !parts.has(url))
      parts.set(url, { kind, name: url, url, again });
  };
  for (const { src } of document.scripts) if (src) add('script', src);
  const links = document.querySelectorAll<HTMLLinkElement>('link[href]');
  for (const { rel, href, as } of links) {
    if (/\bstylesheet\b/.test(rel)) add('style', href);
    else if (rel === 'modulepreload' || (rel === 'preload' && as === 'script')) add('script', href);
  }
  const timings = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  for (const { name, initiatorType } of timings) {
    const path = name.split(/[?#]/, 1)[0] ?? '';
    if (initiatorType === 'script' || /\.m?js$/.test(path)) add('script', name);
    else if (/\.css$/.test(path)) add('style', name);
    else if (/^(?:fetch|xmlhttprequest)$/.test(initiatorType) && isSameOrigin(name)) {
      if (!own.has(name)) add('response', name, true);
    }
  }
  for (const url of await workerScripts()) add('worker', url);
  const known = [...parts.values()].filter(({ again }) => !again).map(({ name }) => name);
  const kept = await Promise.all([databaseParts(), cacheParts(new Set(known))]);
  return [documentPart(), ...parts.values(), ...storageParts(), ...kept.flat()];
}

/** The frame's parts as they are told to the result page. */
export function inventoryOf(parts: readonly Part[]): FrameInventory {
  return {
    items: parts.slice(0, MOST_ITEMS).map(({ kind, name, url, again }, i) => ({
      ...{ kind, name: shortName(name, i), again },
      // It is read by its number; what it is called does not matter.
      url: url !== null && url.length <= LONGEST_NAME ? url : null,
    })),
    origin: self.origin,
    frames: framesIn(),
    full: isFull(performance.getEntriesByType('resource').length),
    left: Math.max(0, parts.length - MOST_ITEMS),
  };
}

/** Frames directly inside of this one; `window.length` leaves out those in shadow trees, of which the open ones are seen. */
const framesIn = (): number =>
  [...shadowRootsIn(document)]
    .flatMap((root) => [...root.querySelectorAll<HTMLIFrameElement>('iframe, object')])
    .filter(({ contentWindow }) => contentWindow).length + window.length;

/** A page's keys may have any length. @param i keeps apart those that begin with the same. */
const shortName = (name: string, i: number): string =>
  name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 20)}… ${i}`;

/**
 * Browsers list 250 things that a page has loaded, unless it asks for more, and say to nobody who asks later
 * that there were others: a number as somebody chooses one is a list that is full.
 */
const isFull = (length: number): boolean => length >= 250 && length % 50 === 0;

function isSameOrigin(url: string): boolean {
  return URL.canParse(url) && new URL(url).origin === location.origin;
}

/** The document as it is now, which holds inline scripts and styles, attributes, comments and data. */
function documentPart(): Part {
  return {
    kind: 'document',
    name: nameOfDocument(),
    url: null,
    again: false,
    text: documentText,
  };
}

/** Without query and fragment, where keys like to be, as the result page calls it. */
function nameOfDocument(): string {
  const { href, origin, pathname } = location;
  return /^https?:/.test(href) ? origin + pathname : href;
}

/**
 * As sites write it, so that lines are counted as in the file they send, with the comments before and behind all
 * of it; after that, what open shadow roots hold.
 */
function documentText(): string {
  const parts = [...document.childNodes].map((node) => {
    if (node instanceof Element) return node.outerHTML;
    // In XML there may be instructions as well, which are for nobody but are served.
    return node instanceof CharacterData ? `<!--${node.data}-->` : '<!doctype html>';
  });
  const roots = [...shadowRootsIn(document)].map(({ innerHTML }) => innerHTML);
  return [...parts, ...roots].join('\n');
}

function* shadowRootsIn(root: Document | ShadowRoot): Generator<ShadowRoot> {
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    if (!shadowRoot) continue;
    yield shadowRoot;
    yield* shadowRootsIn(shadowRoot);
  }
}

async function workerScripts(): Promise<string[]> {
  try {
    const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? [];
    return registrations.flatMap(({ active, waiting, installing }) =>
      [active, waiting, installing].flatMap((worker) => worker?.scriptURL ?? []),
    );
  } catch {
    // Not in a sandbox, not in private windows.
    return [];
  }
}

function storageParts(): Part[] {
  const parts: Part[] = [];
  const add = (where: string, key: string, value: string): void => {
    parts.push(storagePart(`${where}: ${key}`, () => value));
  };
  for (const where of ['localStorage', 'sessionStorage'] as const) {
    try {
      // By number: what is called as a method of it is, such as "key", is none of its properties.
      const kept = window[where];
      for (let i = 0; i < kept.length; i++) {
        const key = kept.key(i);
        if (key !== null) add(where, key, kept.getItem(key) ?? '');
      }
    } catch {
      // A frame without an origin has none.
    }
  }
  try {
    for (const cookie of document.cookie.split('; ').filter(Boolean)) {
      const at = cookie.indexOf('=');
      add('cookie', cookie.slice(0, Math.max(0, at)), cookie.slice(at + 1));
    }
  } catch {
    // The same.
  }
  return parts;
}
