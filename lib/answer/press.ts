import { ownOf } from '../doors/submit';
import { command } from '../editors/command';
import { type Key, keyEvent } from '../editors/realm';

/**
 * Does once more what had to wait.
 * @param target where Enter was pressed, or the form that was on its way. @param event that of the key or the form.
 */
export function press(target: Element, event: Key | SubmitEvent): void {
  if ('submitter' in event) sendForm(target as HTMLFormElement, event.submitter);
  else pressEnter(target, event);
}

/** Enter is for the page, which sends by it, or else breaks the line. That the browser does for no event of a script. */
function pressEnter(target: Element, key: Key): void {
  const fire = (type: string): boolean => target.dispatchEvent(keyEvent(type, key));
  if (!fire('keydown') || !fire('keypress')) return;
  if (!key.ctrlKey && !key.metaKey) command(document, 'insertParagraph');
  fire('keyup');
}

/** @param submitter may be gone: it was drawn anew since, or made for the moment, as elements of a page's own do. */
function sendForm(form: HTMLFormElement, submitter: HTMLElement | null): void {
  const isGone = submitter?.isConnected === false;
  if (isGone) ownOf(form, 'append').call(form, submitter);
  ownOf(form, 'requestSubmit').call(form, submitter);
  if (isGone) submitter.remove();
}
