import { type Field, fieldAt, targetOf } from '../editors/field';
import { readField } from '../editors/read';
import { keyEvent } from '../editors/realm';
import type { Ask, Door } from './door';
import { listen, stop } from './listen';

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
    hold(event, ask, [field], () => {
      for (const type of ['keydown', 'keypress', 'keyup']) {
        if (!target.dispatchEvent(keyEvent(type, event))) break;
      }
    });
  });

  /** Where one wrote last. */
  let last: Field | null = null;
  listen('focusin', signal, (event) => {
    last = fieldAt(targetOf(event)) ?? last;
  });
  listen('click', signal, (event) => {
    const button = buttonAt(targetOf(event));
    if (!button || !sends(button)) return;
    // What is hidden, or in no form of the button's, goes by another way, if at all: whatever sends it is held.
    const form = button.closest('form');
    const fields = ask.watched().filter(({ element }) => {
      const isHere = element.ownerDocument === document;
      return element.checkVisibility() && !(form && isHere && !isIn(form, element));
    });
    hold(event, ask, fields.length > 0 || !last ? fields : [last], () => button.click());
  });
};

const isIn = (form: HTMLFormElement, element: HTMLElement): boolean =>
  form.contains(element) || (element as HTMLInputElement).form === form;

function hold(event: Event, ask: Ask, fields: readonly Field[], again: () => void): void {
  const parts = fields.map((field) => ({ field, text: readField(field) }));
  const answer = ask({ door: 'send', parts });
  if (!answer.held) return;
  stop(event);
  void answer.outcome.then(async (outcome) => {
    if (await outcome.settle()) again();
  });
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

const SUBMIT = 'button:not([type]), button[type=submit], input[type=submit], input[type=image]';

/** The button an element is or lies in. */
export function buttonAt(target: Element | null): HTMLElement | null {
  const button = target?.closest(
    'button, input[type=submit], input[type=image], input[type=button], [role=button]',
  );
  return button instanceof HTMLElement ? button : null;
}

/** Verbs of buttons that publish, in the languages Keyslip speaks; matched against whole words. */
const SENDS =
  /(?:^|[^\p{L}])(?:send|submit|post|comment|reply|publish|save|create|update|share|ask|answer|tweet|go|run|continue|start|execute|confirm|senden|absenden|kommentieren|antworten|speichern|erstellen|veröffentlichen|teilen|fragen|envoyer|publier|commenter|répondre|enregistrer|créer|partager|poster|enviar|publicar|comentar|responder|guardar|crear|compartir|preguntar)(?:$|[^\p{L}])|送信|投稿|返信|保存|作成|公開|发送|提交|发布|评论|回复|创建|分享|إرسال|نشر|حفظ|تعليق|رد/iu;

/** Is this the button that sends? Its type says so, or its name does. */
export function sends(button: HTMLElement & { readonly value?: string }): boolean {
  if (button.matches(SUBMIT) && button.closest('form')) return true;
  const names = [
    button.getAttribute('aria-label'),
    button.title,
    button.textContent,
    button.value,
    button.dataset.testid,
    button.id,
  ];
  return names.some((name) => name && name.length <= 60 && SENDS.test(name));
}
