import { type Field, fieldAt, targetOf } from '../editors/field';
import type { Ask, Door } from './door';
import { holdIf } from './hold';
import { listen, stop } from './listen';
import { partsWith } from './text';

/**
 * The gestures by which applications without a form send: Enter in a composer, a click on its send
 * button. What is in the field then counts, whether or not it was seen to come in: a script may have put it
 * there without a word.
 */
export const send: Door = (signal, ask) => {
  listen('keydown', signal, (event) => {
    if (event.key !== 'Enter') return;
    const target = targetOf(event);
    const field = fieldAt(target);
    if (!target || !field || !sendsOnEnter(event, field, ask)) return;
    hold(event, ask, [field], () => ask.press(target, event));
  });

  /** Where one wrote last. */
  let last: Field | null = null;
  listen('focusin', signal, (event) => {
    last = fieldAt(targetOf(event)) ?? last;
  });
  listen('click', signal, (event) => {
    const button = buttonAt(targetOf(event));
    if (!button || !ask.sends(button)) return;
    const form = formOf(button);
    // What is hidden, or in no form of the button's, goes by another way, if at all: whatever sends it is held. So
    // does what lies apart from the button and from where one wrote last: another draft.
    let box: Element | null = button;
    while (last && box && !box.contains(last.element)) box = box.parentElement;
    const others = ask.watched().filter(({ element }) => element !== last?.element);
    const fields = (last ? [last, ...others] : others).filter(
      ({ element }) =>
        // Where one wrote last may be gone, as cells of tables are: the page has what was in it.
        !element.isConnected ||
        (element.checkVisibility() &&
          (element.ownerDocument !== document ||
            (formOf(element) === form && box?.contains(element) !== false))),
    );
    // It may have been drawn anew meanwhile.
    hold(event, ask, fields, () =>
      form && !button.isConnected ? form.requestSubmit() : button.click(),
    );
  });
};

/** The form that an element belongs to, wherever it lies. */
export const formOf = (element: HTMLElement): HTMLFormElement | null =>
  (element as HTMLInputElement).form ?? element.closest('form');

function hold(event: Event, ask: Ask, fields: readonly Field[], again: () => void): void {
  holdIf(ask({ door: 'send', parts: partsWith(fields) }), () => stop(event), again);
}

/**
 * Would this Enter send, rather than break a line or pick from an open list? Where a line break is
 * as likely, the key passes: what it sets off is held by the submit and network doors.
 */
function sendsOnEnter(event: KeyboardEvent, field: Field, ask: Ask): boolean {
  const { element } = field;
  // 229: the key belongs to an input method, which ends its composition with it.
  if (event.isComposing || event.keyCode === 229 || event.repeat) return false;
  if (element.hasAttribute('aria-activedescendant')) return false;
  if (element.getAttribute('aria-expanded') === 'true') return false;
  if (event.ctrlKey || event.metaKey) return true;
  if (event.shiftKey || event.altKey) return false;
  // A single line in a form: the browser turns Enter into a submit, which has a door of its own.
  if (element instanceof HTMLInputElement) return element.form === null;
  return ['chat', 'assistant'].includes(ask.destination(field).kind);
}

/** The button an element is or lies in, as it is drawn: out of shadow roots, and into one that shows it as its name. */
export function buttonAt(target: Element | null | undefined): HTMLButtonElement | null {
  // Elements of a page's own making have types as well.
  if (
    target &&
    !target.matches('button, [type=submit], [type=image], [type=button], [role=button]')
  )
    return buttonAt(
      target.assignedSlot ??
        target.parentElement ??
        // Of a document, nothing.
        (target.getRootNode() as ShadowRoot).host,
    );
  // Of other elements, what they have not is left unasked.
  return target instanceof HTMLElement ? (target as HTMLButtonElement) : null;
}
