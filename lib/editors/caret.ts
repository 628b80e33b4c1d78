import { type Field, inputOf } from './field';

/** Puts focus and selection back where they were. */
export type RestoreCaret = () => void;

/**
 * Remembers where the caret is, so that a dialog may take the focus and give it back.
 * The field may be gone or changed by then; restoring never throws.
 */
export function rememberCaret(field: Field | null, target: Element | null): RestoreCaret {
  if (field?.kind === 'plain') {
    const { element } = field;
    const { selectionStart, selectionEnd, selectionDirection } = element;
    return () => {
      element.focus({ preventScroll: true });
      if (selectionStart === null) return;
      element.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? undefined);
    };
  }
  const selection = document.getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : null;
  return () => {
    const host = field ? inputOf(field) : target;
    if (host instanceof HTMLElement) host.focus({ preventScroll: true });
    // An editor that draws its text keeps the caret itself.
    if (field && host !== field.element) return;
    if (!range?.startContainer.isConnected) return;
    const current = document.getSelection();
    if (current?.rangeCount && sameRange(current.getRangeAt(0), range)) return;
    current?.removeAllRanges();
    current?.addRange(range);
  };
}

function sameRange(a: Range, b: Range): boolean {
  return (
    a.startContainer === b.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset
  );
}

/** Puts the caret where something was dropped; where the browser cannot say, it stays where it is. */
export function placeCaret(field: Field, { x, y }: { x: number; y: number }): void {
  // Chrome has it from version 128 on.
  const position = (document as Partial<Document>).caretPositionFromPoint?.(x, y) ?? null;
  const { element } = field;
  element.focus({ preventScroll: true });
  if (!position || !element.contains(position.offsetNode)) return;
  const { offsetNode, offset } = position;
  if (field.kind === 'plain') {
    if (field.element.selectionStart !== null) field.element.setSelectionRange(offset, offset);
    return;
  }
  document.getSelection()?.collapse(offsetNode, offset);
}
