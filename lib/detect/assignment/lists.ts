import type { Value } from '../types';
import { REACH } from './columns';
import { valueBy } from './pieces';

/** The other values of a list whose first one has been found. */

/** Another assignment is none of a list, and has its own turn. */
export const NEXT =
  /["'`]?(?:,|\r?\n(?=[ \t]{0,40}- ))\s{0,40}(?:- )?["'`]?(?!\w+[=:][^=\s])(?<value>[^\s"'`,;(){}[\]]{8,200})/y;
/**
 * The other values of a list, whose first one ends at `end`: each of them is read when it is asked for, so that nobody
 * reads those again that another name before has read.
 */
export function* restOf(text: string, end: number, next: RegExp): Generator<Value> {
  for (let at = end; at < end + REACH; ) {
    const value = valueBy(next, text, at);
    if (!value) break;
    yield { ...value, listed: true };
    at = value.end;
  }
}
