/**
 * Events and objects of the page's realm, made from the isolated world. An editor reads a synthetic
 * paste only if the event and its DataTransfer are of its own realm: Firefox hides properties of
 * objects from ours (Xray vision) and ignores `clipboardData` in ClipboardEventInit altogether.
 */

/** Firefox: the page's own view of the window, and the way of giving it an object. */
interface XrayWindow {
  readonly wrappedJSObject?: typeof globalThis;
}
declare function cloneInto<T>(value: T, scope: Window, options?: { wrapReflectors: boolean }): T;

const pageRealm = (): typeof globalThis => (window as XrayWindow).wrappedJSObject ?? globalThis;
const isXray = (): boolean => (window as XrayWindow).wrappedJSObject !== undefined;
const forPage = <T>(value: T): T =>
  isXray() ? cloneInto(value, window, { wrapReflectors: true }) : value;

/** What a paste or drop brings. */
export interface Payload {
  readonly text: string;
  /** Empty: none. */
  readonly html: string;
}

/** A paste event that the page's editors can read. Untrusted, as all events of scripts are. */
export function pasteEvent(payload: Payload): ClipboardEvent {
  const realm = pageRealm();
  const init = { bubbles: true, cancelable: true, composed: true };
  const event = isXray()
    ? new realm.ClipboardEvent('paste', forPage(init))
    : new ClipboardEvent('paste', { ...init, clipboardData: new DataTransfer() });
  event.clipboardData?.setData('text/plain', payload.text);
  if (payload.html) event.clipboardData?.setData('text/html', payload.html);
  return event;
}

/** A key event like the one it repeats, for a page that sends on Enter. */
export function keyEvent(type: string, like: KeyboardEvent): KeyboardEvent {
  const { key, code, keyCode, ctrlKey, metaKey, altKey, shiftKey } = like;
  const init = { key, code, keyCode, which: keyCode, ctrlKey, metaKey, altKey, shiftKey };
  const realm = pageRealm();
  return new realm.KeyboardEvent(
    type,
    forPage({ ...init, bubbles: true, cancelable: true, composed: true }),
  );
}
