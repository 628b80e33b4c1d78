import { buttonAt } from '../doors/send';
import { targetOf } from '../editors/field';
import { deskNow, type Judged } from './slot';

/** In which a page sends what it sends by a key, in ms; those that save by themselves wait for longer. */
const AT_ONCE = 250;
/** In which a page may not have heard what was written in its field, in ms. */
const BEHIND = 1000;

/**
 * What was refused is the user's to send once more: with what they do next it may be asked about. A page that tries
 * again by itself gets no second question.
 * @param view the window they do it in.
 * @param anything whatever they do; else a press on what is there to be pressed, a shortcut, or Enter, which may as well
 *   break a line: what is sent at once by it. Who clicks into a field, or writes, wants to change the text.
 */
export function askAgain(values: ReadonlySet<string>, view: Window | null, anything = false): void {
  const memory = deskNow()?.memory;
  hear(view, anything, (event) => {
    const isBrief = !anything && isEnter(event);
    if (!anything && !isBrief && !isGesture(event)) return false;
    const refused = [...values].filter((value) => memory?.isRefused(value));
    for (const value of refused) memory?.forget(value);
    if (!isBrief || !refused[0]) return true;
    setTimeout(() => {
      for (const value of refused) memory?.refuse(value);
    }, AT_ONCE);
    return false;
  });
}

/**
 * What was redacted is dropped without a word for a moment, as the page may not have heard of it. Who then presses
 * something, such as the button that sends what has failed, is asked.
 * @param redacted what was in the fields.
 */
export function askAtPress(redacted: readonly Judged[]): void {
  const since = Date.now();
  hear(window, false, (event) => {
    if (!isGesture(event) || Date.now() - since < BEHIND) return false;
    const list = deskNow()?.watchList;
    // What was let through meanwhile is not looked for any more.
    for (const { value, finding } of redacted) if (list?.isStale(value)) list.add(value, finding);
    return true;
  });
}

/** @param over hears of what the user does, until it says that it has heard enough. */
function hear(view: Window | null, anything: boolean, over: (event: Event) => boolean): void {
  const ended = new AbortController();
  for (const type of ['keydown', anything ? 'pointerdown' : 'click'])
    view?.addEventListener(
      type,
      (event) => {
        if (event.isTrusted && over(event)) ended.abort();
      },
      { capture: true, signal: ended.signal },
    );
}

const isEnter = (event: Event): boolean => (event as KeyboardEvent).key === 'Enter';

/**
 * A press on a button, or whatever else shows that it can be pressed; or keys as one saves by, and none that copy, paste,
 * undo or select.
 */
function isGesture(event: Event): boolean {
  if (event.type === 'keydown') {
    const { key, ctrlKey, metaKey, altKey } = event as KeyboardEvent;
    return (ctrlKey || metaKey) && !altKey && /^[^acvxyz]$/i.test(key);
  }
  const target = targetOf(event);
  return !!target && (!!buttonAt(target) || getComputedStyle(target).cursor === 'pointer');
}
