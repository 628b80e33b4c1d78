import { createFlow } from './flow';
import type { HoldEvent } from './hold';
import type { Modal } from './modal';
import { isAnswer, type Surface } from './surface';
import { isMeant, isSeen, timeOf } from './trust';

/** What a control does, as its `data-act` says. */
export type Act = 'redact' | 'original' | 'cancel' | 'allow' | 'confirm' | 'give' | 'back';

export interface Controls {
  act(act: Act): void;
  /** The button that wants to be held. */
  hold(event: HoldEvent): void;
  /** Escape, and the browser's own ways of closing. */
  escape(): void;
}

export interface Input {
  /** For the gate: every key and press of the window. */
  hear(event: Event): void;
  /** Is the pressed control still where the user sees it? */
  pressedIsSeen(): boolean;
  /** Is a key or button down? What it does next still belongs to the dialog. */
  isPressed(): boolean;
  /** What the user has gone on writing, who had not seen the dialog yet. */
  typed(): string;
}

const STOPS = 'button, select, textarea, a[href], input:checked';

const isField = (active: Element | null): boolean => !!active?.matches('textarea');

/** How far a key scrolls, in parts of what is seen. */
const SCROLLS: Readonly<Record<string, number>> = {
  ArrowUp: -0.15,
  ArrowDown: 0.15,
  PageUp: -0.9,
  PageDown: 0.9,
};

/**
 * Turns what the user does into acts. Counted are only presses that began on the control, in view
 * and after the dialog had settled; native radios, selects and links keep their own behaviour.
 */
export function createInput(
  surface: Surface,
  dialog: HTMLDialogElement,
  modal: Modal,
  controls: Controls,
): Input {
  const { host, root } = surface;
  const flow = createFlow();
  const down = new Set<string>();
  let pressed: {
    control: Element;
    key?: string;
    at?: { x: number; y: number };
    pointer?: string;
  } | null = null;

  const actOf = (control: Element): Act => (control as HTMLElement).dataset.act as Act;
  const isHeld = (control: Element): boolean => actOf(control) === 'original';
  const isClear = (control: Element, at?: { x: number; y: number }): boolean =>
    modal.isOnTop() && isSeen(surface, dialog, control, at);
  const isOpen = (event: Event, control: Element, at?: { x: number; y: number }): boolean =>
    isMeant(event, modal.shownAt) && isClear(control, at);

  const controlAt = ({ x, y }: { x: number; y: number }): Element | null =>
    root.elementFromPoint(x, y)?.closest('[data-act]') ?? null;
  /** A finger belongs to what it touched first, so that nothing else tells that it has slid off. */
  const onMove = (event: PointerEvent): void => {
    if (pressed?.pointer === event.pointerType && controlAt(event) !== pressed.control) {
      controls.hold('leave');
    }
  };
  const onPointer = (event: MouseEvent): void => {
    const { type } = event;
    const at = { x: event.clientX, y: event.clientY };
    const control = controlAt(at);
    const { isPrimary, button, pointerType } = event as PointerEvent;
    if (type === 'pointerdown') {
      pressed = null;
      if (!isPrimary || button !== 0 || !control || !isOpen(event, control, at)) return;
      pressed = { control, at, pointer: pointerType };
      if (isHeld(control)) controls.hold('press');
    } else if (type === 'pointerup' || type === 'pointercancel') {
      if (pressed?.pointer === pointerType && isHeld(pressed.control)) {
        controls.hold(type === 'pointerup' && control === pressed.control ? 'release' : 'leave');
      }
    } else if (type === 'click') {
      const meant = pressed?.control === control ? control : null;
      pressed = null;
      if (meant && !isHeld(meant) && isOpen(event, meant, at)) controls.act(actOf(meant));
    } else if (type === 'contextmenu' && control) {
      event.preventDefault(); // A long touch is a hold here.
    }
  };

  /** Is it a key let go that went down before the question? */
  const isPages = (event: KeyboardEvent): boolean => {
    const { type, code } = event;
    if (type === 'keydown') down.add(code);
    return type === 'keyup' && !down.delete(code) && !isAnswer(event);
  };
  const onKey = (event: KeyboardEvent): void => {
    const { type, key } = event;
    const active = root.activeElement;
    const isButton = !active || active.matches('[data-act]');
    const isPress = key === 'Enter' || key === ' ';
    if (type !== 'keydown') {
      // Browsers make clicks of these as well; the press has been counted.
      if (isPress && isButton) event.preventDefault();
      if (type === 'keyup' && pressed?.key === key) {
        if (isHeld(pressed.control)) controls.hold('release');
        pressed = null;
      }
      return;
    }
    const ignored =
      event.repeat || event.isComposing || event.keyCode === 229 || !isMeant(event, modal.shownAt);
    const isText = isButton && flow.has(event, timeOf(event), modal.shownAt);
    if (key === 'Escape') {
      event.preventDefault();
      if (ignored) return;
      pressed = { control: dialog, key };
      controls.escape();
    } else if (key === 'Tab') {
      trap(event);
    } else if (!isField(active) && (event.ctrlKey || event.metaKey) && /^[vxyz]$/i.test(key)) {
      // Firefox would edit where the caret was.
      event.preventDefault();
    } else if (isButton && SCROLLS[key]) {
      scroll(event, SCROLLS[key]);
    } else if (isPress) {
      if (isButton || ignored) event.preventDefault();
      if (ignored || isText || !isButton || event.ctrlKey || event.metaKey || event.altKey) return;
      if (!active) {
        focusFirst();
        return;
      }
      if (!isClear(active)) return;
      pressed = { control: active, key };
      if (isHeld(active)) controls.hold('press');
      else controls.act(actOf(active));
    }
  };

  /** The focus is on a button beside what scrolls, and there may be no link in it to go to. */
  const scroll = (event: Event, part: number): void => {
    const body = dialog.querySelector('.body');
    if (!body || body.scrollHeight <= body.clientHeight) return;
    event.preventDefault();
    body.scrollTop += Math.trunc(part * body.clientHeight);
  };
  /** Keeps Tab inside: in a frame it would leave for the page around it. */
  const trap = (event: KeyboardEvent): void => {
    const stops = [...dialog.querySelectorAll<HTMLElement>(STOPS)];
    const at = stops.indexOf(root.activeElement as HTMLElement);
    const edge = event.shiftKey ? 0 : stops.length - 1;
    if (root.activeElement && at !== edge) return;
    event.preventDefault();
    stops.at(event.shiftKey ? -1 : 0)?.focus();
  };
  const focusFirst = (): void =>
    dialog.querySelector<HTMLElement>('[data-act]')?.focus({ preventScroll: true });

  // A click without a pointer and, keys being counted above, without a key: assistive technology.
  dialog.addEventListener('click', (event) => {
    const control = (event.target as Element).closest('[data-act]');
    if (!control || event.detail > 0 || !isOpen(event, control)) return;
    if (isHeld(control)) controls.hold('assist');
    else controls.act(actOf(control));
  });
  // Of the kind that pressed: a mouse that lies about is told to have left when a finger comes.
  dialog.addEventListener('pointerout', ({ pointerType, relatedTarget }) => {
    if (
      pressed?.pointer === pointerType &&
      !pressed.control.contains(relatedTarget as Node | null)
    ) {
      controls.hold('leave');
    }
  });
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    if (isMeant(event, modal.shownAt)) controls.escape();
  });
  // A script of the page that takes the focus away would leave the keys without an aim, and so would a press
  // beside the controls: Chromium gives the focus to the dialog itself then.
  dialog.addEventListener('focusout', (event) => {
    const { target, relatedTarget } = event;
    if ((relatedTarget ?? dialog) !== dialog || !document.hasFocus()) return;
    setTimeout(() => {
      if (dialog.open && (root.activeElement ?? dialog) === dialog && document.hasFocus()) {
        (target as HTMLElement).focus({ preventScroll: true });
      }
    });
  });

  return {
    hear(event) {
      if (event instanceof KeyboardEvent) {
        if (!isPages(event)) event.stopImmediatePropagation();
        onKey(event);
        return;
      }
      // Firefox has it where the caret was; nothing but a field of the dialog takes it.
      if (event.type === 'paste') {
        event.stopImmediatePropagation();
        if (event.target !== host || !isField(root.activeElement)) event.preventDefault();
        return;
      }
      // The page may follow it as well.
      if (event.type === 'pointermove') {
        onMove(event as PointerEvent);
        return;
      }
      // Clicks of assistive technology have no place to look up: they go on to the button itself.
      const isAssist = event.type === 'click' && (event as UIEvent).detail === 0;
      if (event.target !== host || isAssist) return;
      event.stopImmediatePropagation();
      if (event instanceof MouseEvent) onPointer(event);
    },
    pressedIsSeen: () => !pressed || isClear(pressed.control, pressed.at),
    isPressed: () => pressed !== null,
    typed: () => flow.text,
  };
}
