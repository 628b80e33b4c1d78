import { t } from '../ui/i18n';
import { allowView, justifyView, readAllowForm, readNote } from './allow';
import css from './dialog.css?inline';
import { releaseEvents, takeEvents } from './gate';
import { h } from './h';
import { HOLD_MS, type HoldEvent, hold, IDLE } from './hold';
import { type Act, createInput } from './input';
import { createModal } from './modal';
import { createSurface } from './surface';
import type { DialogAnswer, DialogHandle, DialogRequest } from './types';
import { questionView } from './view';
import { choicesFor } from './wording';

export type * from './types';

/** The field of the form that something is missing in. */
const MISSING = { choose: 'reason', notEverywhere: 'where', noteMissing: 'note' } as const;

const CANCEL: DialogAnswer = { choice: 'cancel' };

/**
 * Asks what to do with what was stopped. Whatever goes wrong is a cancel: nothing passes unasked.
 * @param signal ends it, as a cancel.
 * @param active see {@link createModal}, as for `quiet`.
 */
export function openDialog(
  request: DialogRequest,
  signal: AbortSignal,
  active = document.activeElement,
  quiet = false,
): DialogHandle {
  const surface = createSurface(css);
  const dialog = h('dialog', {
    role: 'alertdialog',
    'aria-labelledby': 'e h',
    'aria-describedby': 'd',
    lang: t('lang'),
    dir: t('dir'),
  });
  surface.root.append(dialog);
  const { original } = choicesFor(request.door);
  let onEscape: Act = 'cancel';
  let open = false;
  let held = IDLE;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let resolve: (answer: DialogAnswer) => void;
  const answer = new Promise<DialogAnswer>((settled) => {
    resolve = settled;
  });

  const find = (selector: string): HTMLElement | null => dialog.querySelector(selector);
  const focus = (selector: string): void => find(selector)?.focus({ preventScroll: true });
  const say = (text: string): void => find('[role=status]')?.replaceChildren(text);
  /** Another view in the same dialog. */
  const turn = (view: readonly HTMLElement[], escaped: Act, focused: string): void => {
    onEscape = escaped;
    held = IDLE;
    dialog.replaceChildren(...view);
    // A low frame scrolls the whole dialog: each view begins with its headline.
    dialog.scrollTop = 0;
    focus(focused);
  };
  const close = (): void => {
    if (!open) return;
    open = false;
    clearTimeout(timer);
    window.removeEventListener('blur', onBlur);
    // A frame asks many questions in its life, and its signal outlives them all.
    signal.removeEventListener('abort', onAbort);
    modal.hide();
    releaseEvents(input.isPressed());
  };
  const settle = (given: DialogAnswer): void => {
    close();
    resolve(given);
  };
  const show = (): void => {
    try {
      signal.throwIfAborted();
      turn(questionView(request), 'cancel', '.primary');
      open = true;
      modal.show();
    } catch {
      settle(CANCEL);
    }
  };

  const onBlur = (event: Event): void => {
    if (event.target === window) onHold('leave');
  };
  const onAbort = (): void => settle(CANCEL);
  const onHold = (event: HoldEvent): void => {
    const control = find('[data-act=original]');
    if (!control) return;
    held = hold(held, event, performance.now());
    clearTimeout(timer);
    if (held.phase === 'done' && !input.pressedIsSeen()) held = IDLE;
    if (held.phase === 'done') {
      if (request.justify) turn(justifyView(request), 'back', 'textarea');
      else settle({ choice: 'original' });
      return;
    }
    if (held.phase === 'holding') timer = setTimeout(onHold, HOLD_MS + 20, 'tick');
    control.dataset.phase = held.phase;
    const label = held.phase === 'again' ? t('again', original) : original;
    // A finger on text that is replaced is lost to Firefox: it never says that it was lifted.
    if (control.textContent !== label) control.textContent = label;
    // It stays: if it went with the next press, the button would move from under the pointer.
    if (held.phase === 'hint') say(t('hold', original));
  };
  const onAct = (act: Act): void => {
    switch (act) {
      case 'redact':
      case 'cancel':
        settle({ choice: act });
        break;
      case 'allow':
        turn(allowView(request), 'back', 'input');
        break;
      case 'back':
        turn(questionView(request), 'cancel', '[data-act=allow]');
        break;
      case 'confirm': {
        const given = readAllowForm(dialog, request.justify);
        if (typeof given !== 'string') settle(given);
        else {
          say(t(given));
          focus(`[name=${MISSING[given]}]`);
        }
        break;
      }
      case 'give': {
        const note = readNote(dialog);
        if (note) settle({ choice: 'original', note });
        else {
          say(t('noteMissing'));
          focus('textarea');
        }
      }
    }
  };

  const modal = createModal(
    surface,
    dialog,
    active,
    quiet,
    () => {
      takeEvents(input.hear);
      // What is held was covered meanwhile.
      held = IDLE;
      window.addEventListener('blur', onBlur);
      signal.addEventListener('abort', onAbort);
    },
    () => settle(CANCEL),
  );
  const input = createInput(surface, dialog, modal, {
    act: onAct,
    hold: onHold,
    escape: () => onAct(onEscape),
  });
  show();

  return { answer, remark: say, typed: input.typed, close: () => settle(CANCEL) };
}
