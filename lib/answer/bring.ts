import type { Load } from '../doors/door';
import { fieldAt } from '../editors/field';
import { cargoEvent, fileList, plainEvent } from '../editors/realm';

/**
 * Brings files to the page as they came: into the input, or by a drop or paste. None: nothing
 * happened, but that a page which has marked its drop zone is told that the drag is over.
 */
export function bring(load: Load, files: readonly File[]): void {
  const { way, target, data, at } = load;
  if (way === 'input') {
    if (files.length > 0) fill(target, files);
    return;
  }
  const cargo = { data, files, at };
  if (files.length === 0 && data.length === 0) {
    if (way === 'drop') target.dispatchEvent(cargoEvent('dragleave', cargo));
    return;
  }
  const taken = !target.dispatchEvent(cargoEvent(way, cargo));
  if (taken) return;
  // Nobody took it, so the browser would have.
  const text = data.find(([type]) => type === 'text/plain')?.[1];
  if (way === 'drop') fill(target, files);
  else if (text && fieldAt(target)) document.execCommand('insertText', false, text);
}

/** Puts files into an input for files as the user's choice does. */
function fill(target: Element, files: readonly File[]): void {
  if (!(target instanceof HTMLInputElement) || target.type !== 'file') return;
  target.files = fileList(target.multiple ? files : files.slice(0, 1));
  target.dispatchEvent(plainEvent('input'));
  target.dispatchEvent(plainEvent('change'));
}
