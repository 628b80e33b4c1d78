import type { Browser } from 'webextension-polyfill';

/**
 * The extension's interface for code that also runs in the content script. Both browsers answer
 * with promises in Manifest V3; the polyfill, which extension pages use through `wxt/browser`, would
 * take a tenth of the content script's bytes for it.
 */
const world = globalThis as { browser?: Browser; chrome?: Browser };

/** Has the extension been updated or removed under this content script? */
export function isOrphaned(): boolean {
  return !(world.browser ?? world.chrome)?.runtime?.id;
}

/** Looked up at each use: tests replace it, and an orphaned content script keeps what there is. */
export function api(): Browser {
  const found = world.browser ?? world.chrome;
  if (!found) throw new Error('No extension');
  return found;
}

/** Is this a page of the extension's own? */
export const isOwnPage = (): boolean => location.protocol.endsWith('-extension:');

/** Tells the extension's other parts, if they are there: nothing may depend on it. */
export function tellExtension(message: unknown): void {
  try {
    void api()
      .runtime.sendMessage(message)
      .catch(() => undefined);
  } catch {
    // Orphaned: what is there is another one.
  }
}

/** Is this in a private window? Of what happens there, nothing is written down. */
export function isPrivate(): boolean {
  return api().extension.inIncognitoContext === true;
}

interface Announcement<L> {
  addListener(listener: L): void;
  removeListener(listener: L): void;
}

/**
 * Listens to what the extension announces. To a script that starts after its extension was updated nothing
 * will ever be, which is no reason for it not to start.
 */
export function listenTo<L>(
  signal: AbortSignal,
  announcement: (api: Browser) => Announcement<L>,
  listener: L,
): void {
  try {
    const at = announcement(api());
    at.addListener(listener);
    signal.addEventListener('abort', () => at.removeListener(listener));
  } catch {}
}
