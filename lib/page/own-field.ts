import { fieldAt } from '../editors/field';

/** As far up as an editor of code lies around its lines. */
const LEVELS = 10;

/**
 * Does the user write here? Editors of code draw their text beside a field of a few pixels. Looked at
 * only once something was found, because it reads the layout.
 */
export function isOwnField(element: Element): boolean {
  if (element instanceof HTMLElement && element.isContentEditable) return true;
  let at: (Element & { readonly editContext?: unknown }) | null = element;
  for (let i = 0; at && at !== document.body && i < LEVELS; i++, at = at.parentElement) {
    if (at.editContext) return true;
    for (const input of at.querySelectorAll('textarea')) {
      const field = fieldAt(input);
      if (field?.kind === 'rich' && field.element.contains(element)) return true;
    }
  }
  return false;
}
