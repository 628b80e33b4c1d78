import { literalsOf } from './literals';
import type { Recognizer } from './rule';
import { ruleById, ruleList } from './rules-by-id';

/**
 * A hint at which secret is meant: a prefix that every key of its kind has, and the last four
 * characters. A short value shows less, and a key of many lines nothing, so that never more than a
 * fifth of what is secret is shown.
 * @param rule id of the rule that found it. Without it, and of a rule that is none of ours, as of the user's own
 *   keys, a prefix is shown only of what is as a whole a key of some rule: any other may begin like one by chance.
 */
export function preview(value: string, rule?: string): string {
  if (/[\r\n]/.test(value) || /\\+n/.test(value)) return '-----BEGIN…';
  const known = rule === undefined ? undefined : ruleById(rule);
  let prefix = '';
  for (const one of known ? [known] : ruleList()) {
    for (const literal of literalsOf(one)) {
      const isLonger = literal.length > prefix.length && value.startsWith(literal);
      if (isLonger && (known || isKeyOf(one, value))) prefix = literal;
    }
  }
  const secret = value.length - prefix.length;
  const shown = Math.min(4, Math.floor(secret / 5));
  return `${prefix}…${shown < 2 ? '' : value.slice(-shown)}`;
}

/** Has a value the form of a rule's keys? A form that counts only beside a name says nothing on its own. */
function isKeyOf({ pattern, named, generic }: Recognizer, value: string): boolean {
  if (named || generic) return false;
  return new RegExp(`^(?:${pattern.source})$`, pattern.flags).test(value);
}
