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
/** Firefox: does this world see objects of the page by Xray vision? */
export const isXray = (): boolean => (window as XrayWindow).wrappedJSObject !== undefined;
const forPage = <T>(value: T): T =>
  isXray() ? cloneInto(value, window, { wrapReflectors: true }) : value;

/** What a paste or drop brings. */
export interface Payload {
  readonly text: string;
  /** Empty: none. */
  readonly html: string;
  /** All that there is, these two included, if it is to come as it was. */
  readonly whole?: Pick<Cargo, 'data' | 'files'>;
}

/** A paste event that the page's editors can read. Untrusted, as all events of scripts are. */
export function pasteEvent(payload: Payload): ClipboardEvent {
  const event = clipboardEvent('paste');
  fill(event.clipboardData, cargoOf(payload));
  return event;
}

/** What a payload is as data and files. */
export function cargoOf({ text, html, whole }: Payload): Pick<Cargo, 'data' | 'files'> {
  const data: [string, string][] = [['text/plain', text]];
  if (html) data.push(['text/html', html]);
  return whole ?? { data, files: [] };
}

/** A paste or copy event with an empty clipboard of its own. */
function clipboardEvent(type: 'paste' | 'copy'): ClipboardEvent {
  const init = { bubbles: true, cancelable: true, composed: true };
  return isXray()
    ? new (pageRealm().ClipboardEvent)(type, forPage(init))
    : new ClipboardEvent(type, { ...init, clipboardData: new DataTransfer() });
}

function fill(transfer: DataTransfer | null, { data, files }: Pick<Cargo, 'data' | 'files'>): void {
  for (const [kind, value] of data) {
    try {
      if (kind !== 'Files') transfer?.setData(kind, value);
    } catch {
      // Of a kind that browsers keep to themselves.
    }
  }
  for (const file of files) transfer?.items.add(pageFile(file));
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
export const copyEvent = (): ClipboardEvent => clipboardEvent('copy');

/** What a key event says of its key. */
export type Key = Pick<
  KeyboardEvent,
  'key' | 'code' | 'keyCode' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'
>;
/** What a paste or drop carries besides: data by type, and files. */
export interface Cargo {
  readonly data: readonly (readonly [type: string, value: string])[];
  readonly files: readonly File[];
  /** Where it is dropped, in CSS pixels of the window. */
  readonly at: { readonly x: number; readonly y: number };
}

/** A paste event, or one of a drag, with files, as the page would have had it. Untrusted. */
export function cargoEvent(
  type: 'paste' | 'drop' | 'dragleave' | 'dragenter' | 'dragover',
  cargo: Cargo,
): Event {
  const { at } = cargo;
  if (type === 'paste') return pasteEvent({ text: '', html: '', whole: cargo });
  const realm = pageRealm();
  const init = { bubbles: true, cancelable: true, composed: true };
  const dataTransfer = new realm.DataTransfer();
  fill(dataTransfer, cargo);
  const place = { clientX: at.x, clientY: at.y, view: null };
  const dropped: DragEventInit = isXray() ? new realm.Object() : {};
  Object.assign(dropped, init, place, { dataTransfer });
  return new realm.DragEvent(type, dropped);
}

/** A list of files as inputs take it. */
export function fileList(files: readonly File[]): FileList {
  const transfer = new (pageRealm().DataTransfer)();
  for (const file of files) transfer.items.add(pageFile(file));
  return transfer.files;
}

/** A file of the page's realm. What came from the page is; what was made here is made again there. */
function pageFile(file: File): File {
  const realm = pageRealm();
  if (!isXray() || !made.has(file)) return file;
  const { name, type, lastModified } = file;
  return new realm.File(forPage([file]), name, forPage({ type, lastModified }));
}

const made = new WeakSet<File>();

/** A file with the name and type of another. */
export function fileLike(content: Blob, { name, type }: File): File {
  const file = new File([content], name, { type, lastModified: Date.now() });
  made.add(file);
  return file;
}

/**
 * A plain event, as an input sends after a choice. One that was taken back is told to the input alone: dialogs around it
 * would take the same name for their own end.
 */
export function plainEvent(type: 'input' | 'change' | 'cancel'): Event {
  const init = { bubbles: type !== 'cancel', composed: type === 'input' };
  return new (pageRealm().Event)(type, forPage(init));
}

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

/**
 * Tells a page that something was written, by the key that comes up after it: some look at their field then alone. It is the
 * key that browsers name while an input method writes, so that it is no shortcut.
 */
export function keyUp(target: Element): void {
  const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
  target.dispatchEvent(keyEvent('keyup', { key: 'Unidentified', code: '', keyCode: 229, ...none }));
}
