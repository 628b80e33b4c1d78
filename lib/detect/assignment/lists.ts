import { valueBy } from './pieces';
import type { Value } from './syntax';

/** The other values of a list whose first one has been found. */

/** Another assignment is none of a list, and has its own turn. */
export const NEXT =
  /["'`]?(?:,|\r?\n(?=[ \t]{0,40}- ))\s{0,40}(?:- )?["'`]?(?!\w+[=:][^=\s])(?<value>[^\s"'`,;(){}[\]]{8,200})/y;
/** No list of secrets is longer. */
const MOST = 50;

/** The other values of a list, whose first one ends at `end`. */
export function restOf(text: string, end: number, next: RegExp): Value[] {
  const values: Value[] = [];
  for (let at = end; values.length < MOST; ) {
    const value = valueBy(next, text, at);
    if (!value) break;
    values.push(value);
    at = value.end;
  }
  return values;
}
