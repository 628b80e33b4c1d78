import { answererNow } from '../answer/slot';
import { formOf } from '../doors/send';
import { ownOf } from '../doors/submit';

/** What the press of one is heard as a submission of, unless it says otherwise. */
const SUBMIT = 'button:not([type]), button[type=submit], input[type=submit], input[type=image]';

/** What the script that answers knows better, in the languages Keyslip speaks. */
const roughly = (names: string, submits: boolean): boolean =>
  submits || /send|post|save/i.test(names);

/**
 * Is this a button that sends? Its type says so, or its name does; one that throws away what was written, or goes
 * back, sends nothing. If it does nevertheless, that is held where it sends.
 */
export function sends(button: HTMLButtonElement): boolean {
  const names = [
    button.getAttribute('aria-label'),
    button.title,
    button.textContent,
    button.value,
    button.dataset.testid,
    button.id,
  ];
  const said = names.filter((name) => name && name.length <= 60).join('\n');
  const form = formOf(button);
  // What closes the dialog it lies in sends nothing.
  if ((button.formMethod || (form && ownOf(form, 'method'))) === 'dialog') return false;
  return (answererNow()?.sends ?? roughly)(said, button.matches(SUBMIT) && !!form, button);
}
