import { fieldAt, isPassword, targetOf } from '../editors/field';
import { readField } from '../editors/read';
import { ACTS } from '../tap/protocol';
import type { Ask, Door, Part } from './door';
import { holdIf } from './hold';
import { listen, listenAround, stop } from './listen';
import { onTap } from './tap-link';
import { partsWith } from './text';

/** A form on its way: by button, Enter, `requestSubmit()`, or `submit()` through the tap. */
export const submit: Door = (signal, ask) => {
  listen('focusin', signal, (event) => listenAround(targetOf(event), 'submit'));
  listen('submit', signal, (event) => {
    const form = event.composedPath()[0];
    if (!(form instanceof HTMLFormElement)) return;
    holdForm(
      form,
      event.submitter,
      ask,
      () => stop(event),
      () => ask.press(form, event),
    );
  });
  // `form.submit()` fires no event of its own; the tap asks before it calls the native one.
  onTap(ACTS, signal, (event, form) => {
    if (!(form instanceof HTMLFormElement)) return;
    holdForm(
      form,
      null,
      ask,
      () => event.preventDefault(),
      () => HTMLFormElement.prototype.submit.call(form),
    );
  });
};

function holdForm(
  form: HTMLFormElement,
  submitter: HTMLElement | null,
  ask: Ask,
  hold: () => void,
  again: () => void,
): void {
  // Such a one sends nothing: it closes the dialog that it lies in.
  const method = (submitter as HTMLButtonElement | null)?.formMethod || ownOf(form, 'method');
  if (method === 'dialog') return;
  let answer = ask({ door: 'submit', parts: [...partsOf(form), ...partsInFrames(form, ask)] });
  if (!answer.held && ask.watched()[0]) {
    const sent = entriesOf(form, submitter);
    answer = ask({ door: 'submit', parts: partsWith(ask.watched(sent)) });
    // It may carry what is in no field any more.
    if (!answer.held) answer = ask({ door: 'network', parts: [{ text: sent, field: null }] });
  }
  holdIf(answer, hold, again);
}

/**
 * All that would be sent as text but passwords, and where to: also of elements of the page's own making, whose fields
 * are in their shadow roots, and what a script adds at this moment.
 */
function entriesOf(form: HTMLFormElement, submitter: HTMLElement | null): string {
  let text = `${ownOf(form, 'action')}\n${(submitter as HTMLButtonElement)?.formAction}\n`;
  const passwords = [...ownOf(form, 'elements')].filter(isPassword);
  new FormData(form, submitter).forEach((value, name) => {
    if (typeof value === 'string' && passwords.every((one) => one.getAttribute('name') !== name))
      text += `${value}\n`;
  });
  return text;
}

/** What a form is itself: a field of that name would stand in front of it. */
export const ownOf = <K extends keyof HTMLFormElement>(form: HTMLFormElement, name: K) =>
  Reflect.get(HTMLFormElement.prototype, name, form) as HTMLFormElement[K];

/** An editor in a frame hands its text over to the form when the form is sent. */
function partsInFrames(form: HTMLFormElement, ask: Ask): Part[] {
  return partsWith(
    ask
      .watched()
      .filter(({ element }) =>
        ownOf(form, 'contains').call(form, element.ownerDocument.defaultView?.frameElement ?? null),
      ),
  );
}

/**
 * What a form would send of its text: fields a person fills in, and beside these hidden ones, which editors fill. One
 * of hidden ones alone is a page's that goes on by itself, as to sign in or to pay, with what it was given.
 */
function partsOf(form: HTMLFormElement): Part[] {
  const parts: Part[] = [];
  const hidden: Part[] = [];
  for (const element of ownOf(form, 'elements')) {
    if (element.matches(':disabled')) continue;
    if (element instanceof HTMLInputElement && element.type === 'hidden') {
      hidden.push({ text: element.value, field: { kind: 'plain', element } });
      continue;
    }
    const field = fieldAt(element);
    if (field) parts.push({ text: readField(field), field });
  }
  for (const element of ownOf(form, 'querySelectorAll').call(form, '[contenteditable]')) {
    const field = fieldAt(element);
    if (field?.element === element) parts.push({ text: readField(field), field });
  }
  return parts.length > 0 ? [...parts, ...hidden] : [];
}
