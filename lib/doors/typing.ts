import { type Field, fieldAt, targetOf } from '../editors/field';
import { type Changed, readChanged, readField } from '../editors/read';
import type { Door, Part } from './door';
import { listen } from './listen';

/** So much of what was typed is kept where a field shows nothing of it, in code units. */
const TYPED = 8192;

/**
 * Whatever enters a field without a paste event: keys, input methods, autofill, an editor's own
 * paste menu. Nothing is interrupted; a finding goes on the watch-list before the page's own input
 * listener runs, so the send that follows is held. Scripts that fill a field for the user, such as those
 * menus and other extensions, make the event themselves.
 */
export const typing: Door = (signal, ask) => {
  /** What was looked at last. */
  let seen = '';
  /** What was in a field when its author began to delete some of it. */
  let cutFrom: Part | null = null;
  const look = (field: Field, { text, window }: Changed): void => {
    seen = text;
    const deleted = cutFrom?.field?.element === field.element ? cutFrom.text : undefined;
    ask({ door: 'type', parts: [{ text, field, window }], deleted });
  };
  /** Where one writes, and how long its text was when it was looked at, in code units. */
  let current: Field | null = null;
  let length = 0;
  let drawing: MutationObserver | null = null;
  /** What has the focus. */
  let focused: Element | null = null;
  // What a field is depends on its size: to ask for that at every key would have the page laid out for it.
  const fieldOf = (target: Element | null): Field | null =>
    target === focused && current?.element.isConnected ? current : fieldAt(target);
  const grown = (): boolean => {
    const before = length;
    if (current?.kind === 'plain') length = current.element.value.length;
    return length !== before;
  };
  /** What was typed into a field that shows nothing of it, as one whose editor draws on a canvas. */
  let typed = '';
  // A key goes on where the caret was, and not behind what is gone.
  const anew = (): void => {
    typed = '';
  };
  listen('pointerdown', signal, anew);
  listen('keydown', signal, ({ key }) => {
    if (/^(?:Arrow|Back|Del|Home|End|Page)/.test(key)) anew();
  });
  listen('beforeinput', signal, (event) => {
    cutFrom = null;
    // Nearly all keys add something, and to find their field takes longer than to tell that.
    const deletes = /^delete/.test(event.inputType) && ask.watched()[0];
    const field = deletes && fieldOf(targetOf(event));
    if (!field) return;
    cutFrom = { field, text: readField(field) };
    // No `input` follows where there was nothing to delete, or the editor does it itself and has drawn it by then.
    setTimeout(() => {
      cutFrom = null;
    });
  });
  listen(
    'input',
    signal,
    (event) => {
      const target = targetOf(event);
      const field = fieldOf(target);
      if (!field) return;
      const { data, inputType } = event as InputEvent;
      // Of what scripts, undo and replacements do, nothing says how much they changed.
      const inserted = /^delete|tLine|tPara/.test(inputType) ? 0 : data?.length;
      const now = readChanged(field, event.isTrusted ? inserted : undefined);
      look(field, now);
      // What the editor has drawn until now has been looked at.
      if (field === current) {
        drawing?.takeRecords();
        length = now.text.length;
      }
      // A field that is emptied at each key holds nothing but that.
      if (!('input' in field) && (now.text !== data || data[1])) {
        anew();
        return;
      }
      typed = (typed + (data ?? ' ')).slice(-TYPED);
      ask({ door: 'type', parts: [{ text: typed, field }] });
    },
    true,
  );

  // A script that writes into the field without an event moves the caret.
  listen('selectionchange', signal, () => {
    if (current && grown()) look(current, readChanged(current));
  });

  // An editor that takes keys by itself shows their text after the event, or fires none: it is read as drawn.
  listen('focusin', signal, (event) => {
    drawing?.disconnect();
    anew();
    focused = targetOf(event);
    const field = fieldAt(focused);
    current = field;
    grown();
    if (field?.kind !== 'rich') return;
    drawing = new MutationObserver((changes) => {
      let drawn = 0;
      for (const { addedNodes } of changes)
        for (const node of addedNodes) drawn += node.textContent?.length ?? 0;
      // Most editors have drawn before the event, which has been looked at then.
      const now = readChanged(field, drawn);
      if (now.text !== seen) look(field, now);
    });
    drawing.observe(field.element, { childList: true, characterData: true, subtree: true });
  });
  signal.addEventListener('abort', () => drawing?.disconnect());
};
