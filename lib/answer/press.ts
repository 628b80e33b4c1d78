import { type Key, keyEvent } from '../editors/realm';

/**
 * Presses Enter once more, after it had to wait: for the page, which sends by it, or else to break the line. That the
 * browser does for no event of a script.
 */
export function press(target: Element, key: Key): void {
  const fire = (type: string): boolean => target.dispatchEvent(keyEvent(type, key));
  if (!fire('keydown') || !fire('keypress')) return;
  if (!key.ctrlKey && !key.metaKey) document.execCommand('insertParagraph');
  fire('keyup');
}
