import { fieldAt } from '../editors/field';
import { GLASS } from './rects';

/** As far up as an editor of code lies around its lines. */
const LEVELS = 10;

/**
 * Does the user write here? Editors of code draw their text beside a field of a few pixels, or under one
 * that holds it as well. Looked at only once something was found, because it reads the layout.
 * @param value what was found.
 */
export function isOwnField(element: Element, value: string): boolean {
  if (element instanceof HTMLElement && element.isContentEditable) return true;
  let at: (Element & { readonly editContext?: unknown }) | null = element;
  let around: Element | null = null;
  for (let i = 0; at && at !== document.body && i < LEVELS; i++, at = at.parentElement) {
    if (at.editContext) return true;
    around = at;
  }
  // The browser remembers them until the page changes: a key may stand in each line of a long log.
  for (const input of around?.getElementsByTagName('textarea') ?? []) {
    if (input.value.includes(value) && lieOver(input, element)) return !input.matches(GLASS);
    const field = fieldAt(input);
    if (field?.kind === 'rich' && field.element.contains(element)) return true;
  }
  return false;
}

function lieOver(input: Element, element: Element): boolean {
  const [a, b] = [input.getBoundingClientRect(), element.getBoundingClientRect()];
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}
