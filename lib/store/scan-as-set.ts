import { withAdded } from '../detect/custom/added';
import type { Finding, ScanOptions } from '../detect/types';
import { addedIn } from './added';
import type { Items } from './items';
import { parseStored } from './stored';

type Scan = (text: string, options?: ScanOptions) => Finding[];

/**
 * Detection as the user has set it up, for what tells of findings without a decision on each: with what was added
 * to the rules, and without those that are switched off.
 * @param items all of `storage.local`, as it came.
 */
export function scanAsSet(scan: Scan, items: Items): Scan {
  const stored = parseStored(items);
  const all = withAdded(scan, addedIn(items, stored));
  const choices = Object.entries(stored.settings.rules);
  const off = new Set(choices.flatMap(([rule, choice]) => (choice === 'ignore' ? [rule] : [])));
  if (off.size === 0) return all;
  // What was added knows of no rule that is off.
  return (text, options) =>
    all(text, { ...options, disabled: off }).filter(({ rule }) => !off.has(rule));
}
