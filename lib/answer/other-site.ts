import { formOf } from '../doors/send';
import { ownOf } from '../doors/submit';
import { activeElement } from '../editors/field';
import type { Held } from './slot';

/**
 * The first argument that the tap tells of, behind all names: an address, after the method where that comes first. That
 * of a `Request` is told like a name, and what follows is of its headers.
 */
const ADDRESS =
  /(?:^|\n)(?:(https?:\S+)\n0\n\n|0\n\n(?:(?:get|post|put|patch|delete|head|options)\n)?(\S+)(?:\n|$))/i;

/** The host that a form or a request goes to, if it is not that of the page. */
export function otherSite({ door, parts, sent = '', destination }: Held): string | undefined {
  // A press of the button is heard before the form is.
  const isForm = door === 'submit' || door === 'send';
  const [, asked, told] = ADDRESS.exec(sent) ?? [];
  const address = isForm ? actionOf(parts[0]?.field?.element) : (asked ?? told);
  if (!address || !URL.canParse(address, document.baseURI)) return undefined;
  const { protocol, hostname } = new URL(address, document.baseURI);
  return /^(?:http|ws)s?:$/.test(protocol) && hostname !== destination.host ? hostname : undefined;
}

function actionOf(element: HTMLElement | undefined): string | null | undefined {
  const form = element && formOf(element);
  const button = activeElement() as HTMLButtonElement | null;
  return (
    (form && button?.form === form && button.getAttribute('formaction')) ||
    (form && ownOf(form, 'getAttribute').call(form, 'action'))
  );
}
