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

/** The same as an input event, for editors that take pasted markup only by it. */
export function pasteInputEvent(like: ClipboardEvent): InputEvent {
  const realm = pageRealm();
  // Firefox takes an object of the page for the options, and the page's own DataTransfer in it.
  const init = isXray() ? new realm.Object() : {};
  const dataTransfer = new realm.DataTransfer();
  for (const type of like.clipboardData?.types ?? [])
    dataTransfer.setData(type, like.clipboardData?.getData(type) ?? '');
  Object.assign(init, {
    inputType: 'insertFromPaste',
    bubbles: true,
    cancelable: true,
    composed: true,
    dataTransfer,
  });
  return new realm.InputEvent('beforeinput', init);
}

/** A copy event that an editor can put its selection into. */
export function copyEvent(): ClipboardEvent {
  const realm = pageRealm();
  const init = { bubbles: true, cancelable: true, composed: true };
  return isXray()
    ? new realm.ClipboardEvent('copy', forPage(init))
    : new ClipboardEvent('copy', { ...init, clipboardData: new DataTransfer() });
}

/** What a key event says of its key. */
export type Key = Pick<
  KeyboardEvent,
  'key' | 'code' | 'keyCode' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'
>;

/** A key event like the one it repeats, for a page that sends on Enter. */
export function keyEvent(type: string, like: Key): KeyboardEvent {
  const { key, code, keyCode, ctrlKey, metaKey, altKey, shiftKey } = like;
  const init = { key, code, keyCode, which: keyCode, ctrlKey, metaKey, altKey, shiftKey };
  const realm = pageRealm();
  return new realm.KeyboardEvent(
    type,
    forPage({ ...init, bubbles: true, cancelable: true, composed: true }),
  );
}
