import { literalsOf } from './literals';
import { ruleById, ruleList } from './rules-by-id';

/**
 * A hint at which secret is meant: a prefix that every key of its kind has, and the last four
 * characters. A short value shows less, and a key of many lines nothing, so that never more than a
 * fifth of what is secret is shown.
 * @param rule id of the rule that found it; without it the prefixes of all rules are tried.
 */
export function preview(value: string, rule?: string): string {
  if (/[\r\n]/.test(value) || /\\+n/.test(value)) return '-----BEGIN…';
  const known = rule === undefined ? undefined : ruleById(rule);
  let prefix = '';
  for (const one of known ? [known] : ruleList()) {
    for (const literal of literalsOf(one)) {
      if (literal.length > prefix.length && value.startsWith(literal)) prefix = literal;
    }
  }
  const secret = value.length - prefix.length;
  const shown = Math.min(4, Math.floor(secret / 5));
  return `${prefix}…${shown < 2 ? '' : value.slice(-shown)}`;
}
