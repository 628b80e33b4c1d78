import { insertText, markupOf, takesFocus } from './command';
import { inputOf, type RichField } from './field';
import { isXray, type Payload, pasteEvent, pasteInputEvent } from './realm';

/**
 * Offers a paste: to the page's own handlers of the event, then to those of the input event, then to
 * the browser.
 * @returns false if there is nobody to take it.
 */
export function offer(field: RichField | null, target: Element, payload: Payload): boolean {
  // The line that the caret was in may have been drawn anew.
  const at = target.isConnected || !field ? target : inputOf(field);
  const event = pasteEvent(payload);
  at.dispatchEvent(event);
  if (event.defaultPrevented) return true;
  if (!field) return false;
  const input = pasteInputEvent(event);
  at.dispatchEvent(input);
  // No editor took it: the element is a plain contenteditable.
  if (!input.defaultPrevented) writeLines(field.element, payload.text);
  return true;
}

/**
 * Writes text as the browser's own paste does. In Firefox that is what its command for text does; Chromium's has an
 * element for each line, where a paste leaves the letter that ends a line if it is drawn, and some pages read no other.
 */
function writeLines(host: HTMLElement, text: string): void {
  if (!takesFocus(host)) return;
  const { ownerDocument: page } = host;
  const { whiteSpace } = getComputedStyle(host);
  const asPasted = !isXray() && /^(?:pre|break)/.test(whiteSpace) && text.includes('\n');
  if (asPasted && page.execCommand('insertHTML', false, markupOf(text))) return;
  const drawnAsOne = /^(?!pre(?!-line)|break)/.test(whiteSpace);
  insertText(host, drawnAsOne ? spaced(text) : text);
}

/**
 * Text where runs of spaces are drawn as one: every other of them is a space that does not break.
 */
function spaced(text: string): string {
  return text.replace(/ {2,}/g, (run) => run.replace(/ ( ?)/g, '\u00a0$1'));
}
