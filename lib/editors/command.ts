import { isXray } from './realm';

/**
 * Nothing can be written behind a modal dialog of the page: a command would write into what has the focus
 * there, and an editor take away what is selected and have nothing in its place.
 * @returns false if the focus stays where it is.
 */
export function takesFocus(element: HTMLElement): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  const before = root.activeElement;
  // Of a document in design mode all can be edited: with the focus its outermost element puts the caret at the beginning.
  const { body } = element.ownerDocument;
  (element.contains(body) ? body : element).focus({ preventScroll: true });
  const now = root.activeElement;
  return element.contains(now) || (now !== before && now !== element.ownerDocument.body);
}

/**
 * Text as markup, for where spaces and lines are kept. The last line's end needs something to stand before: browsers
 * put this there, and take it away again.
 */
export const markupOf = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replaceAll('&', '&amp;').replaceAll('<', '&lt;') +
  (text.endsWith('\n') ? '<br class="Apple-interchange-newline">' : '');

/**
 * Gives a command of editing.
 * @returns whether it was done; null in a document of SVG or XML, where browsers know none and throw.
 */
export function command(page: Document, name: string, text?: string): boolean | null {
  try {
    return page.execCommand(name, false, text);
  } catch {
    return null;
  }
}

/**
 * Writes text at the caret by the browser's own command, as a step of undo of its own: Chromium counts what is
 * typed next as more of the same, until the selection is set, be it to where it is.
 * @param host the field, or what can be edited around the caret.
 */
export function insertText(host: Element, text: string): void {
  const page = host.ownerDocument;
  // Chromium's command for text writes line by line, each with an event of its own and all before it laid out anew:
  // half a minute for a log of three thousand lines, where a paste takes a moment. What markup cannot say is rare.
  const atOnce = host instanceof HTMLTextAreaElement && !isXray() && /^[^\0]*\n[^\0]*$/.test(text);
  const done =
    (atOnce && command(page, 'insertHTML', markupOf(text))) || command(page, 'insertText', text);
  if (host instanceof HTMLInputElement || host instanceof HTMLTextAreaElement) {
    const { selectionStart, selectionEnd } = host;
    // Some inputs, as those for addresses of mail, tell nobody.
    if (selectionStart === null) return;
    if (done === null) {
      // Without undo, but it is there.
      host.setRangeText(text, selectionStart, selectionEnd ?? selectionStart, 'end');
      host.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    } else host.setSelectionRange(selectionStart, selectionEnd);
    return;
  }
  const selection = page.getSelection();
  // Of what is selected in a shadow root, the document knows no more than which.
  if (selection?.rangeCount && host.getRootNode() === page) selection.collapseToEnd();
}
