import type { DestinationKind } from '../../policy/destination';

/** A kind of page on which keys get out more often than elsewhere. */
export interface Place {
  /** Its advice is the string `pageHint_` and this. */
  readonly name: string;
  /**
   * Told by the kind of the page and by how it is built, never by whose it is.
   * @param element what holds the finding; `null` if it is not on view.
   */
  fits(kind: DestinationKind, element: Element | null): boolean;
}

/** As far up as the parts of a viewer are nested. */
const LEVELS = 14;

/** Does an element around this one, or itself, call itself so? @param word lower case, a whole word. */
export function isIn(element: Element | null, word: RegExp): boolean {
  let at = element;
  for (let i = 0; at && i < LEVELS; i++, at = at.parentElement) {
    for (const name of ['class', 'id', 'role', 'aria-label', 'data-testid']) {
      if (word.test(spaced(at.getAttribute(name) ?? ''))) return true;
    }
  }
  return false;
}

/** The words of a name in any case style, lower case, with spaces around each. */
function spaced(name: string): string {
  const words = name.replace(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase();
  return ` ${words.replace(/[^a-z\d]+/g, ' ')} `;
}
