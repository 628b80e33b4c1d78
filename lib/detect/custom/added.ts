import { nameAdded } from '../describe';
import type { MayHold } from '../may-hold';
import type { Finding, ScanOptions } from '../types';
import { findOwn, LONGEST_OWN, type OwnKeys, type OwnSecret } from './own';
import { type CustomRule, merge, withCustom } from './rules';

type Scan = (text: string, options?: ScanOptions) => Finding[];

/** What a user, and the organisation, look for besides. */
export interface Added {
  readonly rules: readonly CustomRule[];
  readonly secrets: readonly OwnSecret[];
  readonly keys: OwnKeys;
}

/** What was added is called by the names the user gave from now on. */
export function nameAll({ rules, secrets }: Pick<Added, 'rules' | 'secrets'>): void {
  for (const { id, name, env } of rules) nameAdded(id, name, env);
  for (const { id, name } of secrets) nameAdded(`own:${id}`, name, 'OWN_SECRET');
}

/** `scan`, with what was added, and names for it. */
export function withAdded(scan: Scan, { rules, secrets, keys }: Added): Scan {
  nameAll({ rules, secrets });
  const base = rules.length > 0 ? withCustom(scan, rules) : scan;
  if (secrets.length === 0) return base;
  return (text, options = {}) => {
    const { window: touched = { start: 0, end: text.length } } = options;
    const from = Math.max(0, touched.start - LONGEST_OWN);
    const own = findOwn(text.slice(from, touched.end + LONGEST_OWN), secrets, keys)
      .map((one) => ({ ...one, start: one.start + from, end: one.end + from }))
      .filter(({ start, end }) => start <= touched.end && end >= touched.start);
    return merge(base(text, options), own);
  };
}

/** `mayHold`, asked about what was added, too: a literal may be anything, and words may be glued to it. */
export function mayHoldAdded(mayHold: MayHold, { rules, secrets, keys }: Added): MayHold {
  if (rules.length + secrets.length === 0) return mayHold;
  return (text, rough) => [
    ...mayHold(text, rough),
    ...rules.flatMap(({ literal }) => placesOf(literal, text)),
    ...findOwn(text, secrets, keys).map(({ start }) => start),
  ];
}

function placesOf(literal: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(literal); at >= 0; at = text.indexOf(literal, at + 1)) places.push(at);
  return places;
}
