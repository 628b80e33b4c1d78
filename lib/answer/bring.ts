import type { Load } from '../doors/door';
import { tellWays } from '../doors/tap-link';
import { fieldAt } from '../editors/field';
import { cargoEvent, fileList, plainEvent } from '../editors/realm';

/**
 * Some pages take nothing but entries of the file system, and no script can make a drop that has any: so the
 * tap makes them of the files while one arrives (`x` in `lib/tap/ways.ts`).
 */
const ENTRIES = 'DataTransferItem.webkitGetAsEntry.x';

/**
 * Brings files to the page as they came: into the input, or by a drop or paste. None: nothing
 * happened, but that a page which has marked its drop zone is told that the drag is over.
 */
export function bring({ event, target, data }: Load, files: readonly File[]): void {
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
  const arrives = cargoEvent(type, cargo);
  tellWays(ENTRIES);
  const isLeft = target.dispatchEvent(arrives);
  tellWays(ENTRIES);
  if (!isLeft) return;
  // Nobody took it, so the browser would have.
  const text = data.find(([kind]) => kind === 'text/plain')?.[1];
  if (type === 'drop') fill(target, files);
  else if (text && fieldAt(target)) document.execCommand('insertText', false, text);
  else if (isOfMarkup(target)) void insertPictures(files);
}

/** Would the browser put a pasted picture into it? */
function isOfMarkup(target: Element): boolean {
  const field = fieldAt(target);
  return field?.kind === 'rich' && field.element.contentEditable !== 'plaintext-only';
}

/** Puts pictures where the caret is, as browsers do it: with all of them in their address. */
async function insertPictures(files: readonly File[]): Promise<void> {
  for (const file of files) {
    const reader = new FileReader();
    reader.readAsDataURL(file);
    await new Promise((resolve) => reader.addEventListener('loadend', resolve, { once: true }));
    const url = String(reader.result);
    if (url.startsWith('data:image/'))
      document.execCommand('insertHTML', false, `<img src="${url}">`);
  }
}

/** Puts files into an input for files as the user's choice does. */
function fill(target: Element, files: readonly File[]): void {
  if (!(target instanceof HTMLInputElement) || target.type !== 'file') return;
  if (files.length === 0) return;
  // Of a folder all its files come, also without `multiple`.
  const isMany = target.multiple || target.webkitdirectory;
  target.files = fileList(isMany ? files : files.slice(0, 1));
  target.dispatchEvent(plainEvent('input'));
  target.dispatchEvent(plainEvent('change'));
}
