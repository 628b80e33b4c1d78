import type { Load } from '../doors/door';
import { tellWays } from '../doors/tap-link';
import { type RestoreCaret, rememberCaret } from '../editors/caret';
import { command, insertText, takesFocus } from '../editors/command';
import { activeElement, type Field, fieldAt, inputOf } from '../editors/field';
import { type Cargo, cargoEvent, fileList, plainEvent } from '../editors/realm';

/**
 * Some pages take nothing but entries of the file system, and no script can make a drop that has any: so the
 * tap makes them of the files while one arrives (`x` in `lib/tap/ways.ts`).
 */
const ENTRIES = 'DataTransferItem.webkitGetAsEntry.x';

/**
 * Brings files to the page as they came: into the input, or by a drop or paste. None: nothing
 * happened, but that a page which has marked its drop zone is told that the drag is over.
 * @param restore puts the caret where something was pasted.
 */
export function bring(
  { event, target, data }: Load,
  files: readonly File[],
  restore: RestoreCaret,
): void {
  const { type } = event;
  if (type !== 'drop' && type !== 'paste') {
    fill(target, files);
    return;
  }
  const { clientX: x = 0, clientY: y = 0 } = event as Partial<DragEvent>;
  const cargo = { data, files, at: { x, y } };
  if (files.length === 0 && data.every(([, value]) => !value)) {
    if (type === 'drop') target.dispatchEvent(cargoEvent('dragleave', cargo));
    return;
  }
  // A zone that shows as long as something is dragged may have gone by now, from over the one that takes it.
  const zone = target.isConnected ? target : (document.elementFromPoint(x, y) ?? target);
  tellWays(ENTRIES);
  const isLeft =
    type === 'drop' ? dropOn(zone, cargo) : zone.dispatchEvent(cargoEvent(type, cargo));
  tellWays(ENTRIES);
  if (!isLeft) return;
  // Nobody took it, so the browser would have.
  const text = data.find(([kind]) => kind === 'text/plain')?.[1];
  if (type === 'drop') {
    fill(zone, files);
    return;
  }
  const field = fieldAt(target);
  if (!field) return;
  if (text) putIn(field, restore, () => insertText(field.element, text));
  else if (field.kind === 'rich' && field.element.contentEditable !== 'plaintext-only')
    void insertPictures(field, restore, files);
}

/** Writes into the field it was meant for: by now the user may be in another one, and stays there. */
function putIn(field: Field, restore: RestoreCaret, write: () => void): void {
  const input = inputOf(field);
  const active = activeElement();
  const back = rememberCaret(fieldAt(active), active);
  if (!takesFocus(input)) return;
  if (active !== input) restore();
  write();
  if (active !== input) back();
}

/** Puts pictures where the caret is, as browsers do it: with all of them in their address. */
async function insertPictures(
  field: Field,
  restore: RestoreCaret,
  files: readonly File[],
): Promise<void> {
  for (const file of files) {
    const reader = new FileReader();
    reader.readAsDataURL(file);
    await new Promise((resolve) => reader.addEventListener('loadend', resolve, { once: true }));
    const url = String(reader.result);
    if (url.startsWith('data:image/'))
      putIn(field, restore, () => command(document, 'insertHTML', `<img src="${url}">`));
  }
}

/**
 * Drops something. Of the drag that brought it the page has seen no end, and many take it for given up once the
 * pointer moves or is pressed, as it is in a dialog: so that drag leaves, and another one comes.
 * @returns false if the page took it.
 */
export function dropOn(zone: Element, cargo: Cargo): boolean {
  for (const type of ['dragleave', 'dragenter', 'dragover'] as const)
    zone.dispatchEvent(cargoEvent(type, cargo));
  return zone.dispatchEvent(cargoEvent('drop', cargo));
}

/** Those of whose files the page has heard. */
const filled = new WeakSet<Element>();

/**
 * Puts files into an input for files as the user's choice does. None: it has lost those that it had, or, without any,
 * nothing was chosen.
 */
function fill(target: Element, files: readonly File[]): void {
  if (!(target instanceof HTMLInputElement) || target.type !== 'file') return;
  if (files.length === 0 && !filled.has(target)) {
    target.dispatchEvent(plainEvent('cancel'));
    return;
  }
  filled.add(target);
  // Of a folder all its files come, also without `multiple`.
  const isMany = target.multiple || target.webkitdirectory;
  target.files = fileList(isMany ? files : files.slice(0, 1));
  target.dispatchEvent(plainEvent('input'));
  target.dispatchEvent(plainEvent('change'));
}
