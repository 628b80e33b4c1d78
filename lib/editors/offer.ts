import { inputOf, type RichField } from './field';
import { type Payload, pasteEvent, pasteInputEvent } from './realm';

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
  if (!input.defaultPrevented)
    document.execCommand('insertText', false, spaced(field.element, payload.text));
  return true;
}

/**
 * Text as a browser's own paste writes it where runs of spaces are drawn as one: every other of them is a
 * space that does not break.
 */
function spaced(host: Element, text: string): string {
  if (/^(?:pre|break)/.test(getComputedStyle(host).whiteSpace.replace('pre-line', ''))) return text;
  return text.replace(/ {2,}/g, (run) => run.replace(/ ( ?)/g, '\u00a0$1'));
}
