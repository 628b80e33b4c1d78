import { isIn, type Place } from './place';

/** A file as a code host shows it: lines with numbers, which are cells or attributes. */
export const code: Place = {
  name: 'code',
  fits: (kind, element) =>
    kind === 'tracker' &&
    element !== null &&
    (isIn(
      element,
      / (?:blob|line numbers?|linenos?|line content|file content|source code|code view) /,
    ) ||
      element.closest('tr')?.querySelector('[data-line-number],[data-lineno]') != null),
};
