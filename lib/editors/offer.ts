import { command, insertText, markupOf, takesFocus } from './command';
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
 * Writes text as the browser's own paste does. In Firefox that is what its command for text does; Chromium's writes line
 * by line, each with an event of its own, and an element where a paste leaves the letter that ends a line if it is drawn,
 * and some pages read no other.
 */
function writeLines(host: HTMLElement, text: string): void {
  if (!takesFocus(host)) return;
  const { ownerDocument: page } = host;
  const { whiteSpace } = getComputedStyle(host);
  const keepsLines = /^(?:pre|break)/.test(whiteSpace);
  const isPlain = host.contentEditable === 'plaintext-only';
  if (!isXray() && text.includes('\n') && (keepsLines || !isPlain)) {
    const markup = keepsLines ? markupOf(text) : markupOfLines(text);
    if (command(page, 'insertHTML', markup)) return;
  }
  const drawnAsOne = /^(?!pre(?!-line)|break)/.test(whiteSpace);
  insertText(host, drawnAsOne ? spaced(text) : text);
}

/** Text as markup with an element for each line, as Chromium makes of it where line ends are not drawn. */
function markupOfLines(text: string): string {
  const lines = markupOf(text).split('\n');
  // Of a text that ends with a line's end it stands behind that.
  const [end = ''] = lines.splice(-1);
  const blocks = lines.map((line) => `<div>${spaced(line) || '<br>'}</div>`).join('');
  return blocks + (text.endsWith('\n') ? end : `<div>${spaced(end)}</div>`);
}

/**
 * Text where runs of spaces are drawn as one: every other of them is a space that does not break.
 */
function spaced(text: string): string {
  return text.replace(/ {2,}/g, (run) => run.replace(/ ( ?)/g, '\u00a0$1'));
}
