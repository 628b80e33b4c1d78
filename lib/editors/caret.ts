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
