import { buttonAt } from '../doors/send';
import { fieldAt, targetOf } from '../editors/field';
import { readField } from '../editors/read';
import type { PageDesk } from './host';

/** A text that is longer is no comment, and a shorter one no key; in code units. */
const LONG = 200_000;
const SHORT = 12;
/** Fields of a form that are remembered. */
const FIELDS = 6;

/** What the user has written in this document. */
export interface Posts {
  /** Does one of the fields still hold it? Then it was not sent, or not yet. */
  isInField(value: string): boolean;
}

/**
 * Tells what the user sends off: the text of the fields written in, at a gesture that sends and that
 * the guard, which hears it first, has let through. Costs a keystroke one assignment.
 */
export function watchPosts(
  signal: AbortSignal,
  { sends }: Pick<PageDesk, 'sends'>,
  sent: (text: string) => void,
): Posts {
  const written = new Set<Element>();
  const options = { capture: true, passive: true, signal };
  const texts = function* (): Generator<string> {
    for (const element of written) {
      const field = element.isConnected ? fieldAt(element) : null;
      const text = field ? readField(field) : '';
      if (text.length >= SHORT && text.length <= LONG) yield text;
    }
  };
  /** Into which the last key went, as far as its event tells. */
  let at: EventTarget | null = null;
  const entered = (event: Event): void => {
    // To look into what a page keeps to itself takes longer than all else that is done here.
    if (event.type === 'input' && event.target === at && written.size > 0) return;
    at = event.target;
    const element = targetOf(event);
    if (!element || written.has(element)) return;
    if (written.size >= FIELDS) written.clear();
    written.add(element);
  };
  const tell = (): void => {
    for (const text of texts()) sent(text);
  };
  for (const type of ['input', 'change', 'paste']) addEventListener(type, entered, options);
  addEventListener('submit', tell, options);
  addEventListener(
    'keydown',
    ({ key, isComposing }) => {
      if (key === 'Enter' && !isComposing) tell();
    },
    options,
  );
  addEventListener(
    'click',
    (event) => {
      if (written.size === 0) return;
      const button = buttonAt(targetOf(event));
      if (button && sends(button)) tell();
    },
    options,
  );
  return {
    isInField: (value) => [...texts()].some((text) => text.includes(value)),
  };
}
