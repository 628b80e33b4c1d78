import type { DestinationKind } from '../destination';

/**
 * Where people read what is entered. A page says what it is by itself, so nothing it says may make
 * Keyslip quieter: no family is a console or a secret manager.
 */
export type FamilyKind = Exclude<
  DestinationKind,
  'console' | 'secret-manager' | 'local' | 'search' | 'unknown'
>;

/** What a page says of the software it is made with. Read from the document by `lib/answer`. */
export interface PageMarks {
  /** Content of a `<meta>` by its name or property, lower case; `undefined`: there is none. */
  meta(name: string): string | undefined;
  /** Is there an element with this id? */
  has(id: string): boolean;
  /** Classes of `<html>` and `<body>`. */
  readonly classes: string;
  readonly title: string;
  /** Addresses of scripts and style sheets, as in the attributes. */
  readonly assets: readonly string[];
}

/** One sign of a family, enough by itself. An array of ids: all of them. */
export type Mark =
  | { readonly meta: string; readonly is: RegExp }
  | { readonly ids: readonly string[] }
  | { readonly classes: RegExp }
  | { readonly title: RegExp }
  | { readonly asset: RegExp };

/** Software that people run on hosts of their own. */
export interface Family {
  readonly name: string;
  readonly kind: FamilyKind;
  readonly marks: readonly Mark[];
}

/** Does a page bear a mark? */
export function bears(page: PageMarks, mark: Mark): boolean {
  if ('meta' in mark) return mark.is.test(page.meta(mark.meta) ?? '');
  if ('ids' in mark) return mark.ids.every((id) => page.has(id));
  if ('classes' in mark) return mark.classes.test(page.classes);
  if ('title' in mark) return mark.title.test(page.title);
  return page.assets.some((address) => mark.asset.test(address));
}
