import { matchAt } from '../assignment/sticky';
import { cookieValue, KEEPS } from '../checks/cookie';
import type { Recognizer } from '../rule';
import { ruleById } from '../rules-by-id';
import { candidateOf } from '../settle';
import type { Candidate } from '../types';

/** What cookies stand behind: a header, a property, an option of curl; or an object or a call of a program. */
const HEAD =
  /(?:cookies?\\?["']?(?: ?[:=,]|\s{1,2}(?=["']))| -b)\s?(?:\\?"value\\?":\s?)?(?:\\?["']|\^\\?\^?"|(?<object>\{\s{0,20}))?|cookies?(?<call>\(|\.set\(|\.update\(\{|\{name: ?)/iy;
/** One cookie, and what parts it from the next; in cmd a caret stands before its end. */
const PAIR = /(?<name>[\w.-]{1,100})=(?<value>[^;\s"'`\\]{0,4000}(?<!\^))(?:; ?|)/y;
const MEMBER =
  /["'](?<name>[\w.-]{1,100})["'][:,] ?(?:Value: ?)?["'](?<value>[^;\s"'`\\]{0,4000})["'],?\s{0,20}/y;
/** As much of a header is read, in code units: whether something is a finding depends on no more. */
const LONGEST = 7500;

/**
 * Reads headers of cookies to their end: most sites set several that keep somebody signed in, behind dozens that do not.
 * @param accept takes each that does.
 * @returns what to call in the order of the text where a header may begin. Each character is read once.
 */
export function cookiesIn(
  text: string,
  accept: (candidate: Candidate) => void,
): (at: number) => void {
  let read = 0;
  return (at) => {
    const head = at < read ? null : matchAt(HEAD, text, at);
    if (!head) return;
    const way = head.groups?.object || head.groups?.call ? MEMBER : PAIR;
    read = HEAD.lastIndex;
    const next = () => matchAt(way, text, read);
    for (let pair = next(); pair && read < at + LONGEST; pair = next()) {
      read = way.lastIndex;
      const { name = '', value = '' } = pair.groups ?? {};
      const start = pair.index + pair[0].indexOf(value, name.length);
      const place = { text, start, end: start + value.length, now: 0 };
      const result = KEEPS.test(name) && cookieValue(value, place);
      if (result)
        accept(candidateOf(ruleById('session-cookie') as Recognizer, start, place.end, result));
    }
  };
}
