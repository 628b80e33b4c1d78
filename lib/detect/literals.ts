import type { Recognizer } from './rule';

/** The shortest literal allowed: the prefilter looks for three characters in a row. */
export const SHORTEST = 3;

/** Characters as they are, a class, or a choice of words; then what may stand for a repetition. */
const PART =
  /(?:((?:[\w:/~ @=,#%&-]|\\[./$+-])+)(?![?*+{])|(\\d|\[(?:[\w.+/=-]|\\d)+\])|\(\?:([\w.|-]+)\))([?*+]|\{\d+)?/y;
/** How many literals a choice may leave, once they have three characters and before. */
const [FEW, MANY] = [8, 100];

/** The literals of a rule: those it lists, or all that its pattern can begin with. */
export function literalsOf({
  literals,
  pattern,
}: Pick<Recognizer, 'literals' | 'pattern'>): readonly string[] {
  return literals ?? beginnings(pattern.source);
}

/**
 * `s[kr]_(?:live|test)_[\w]{9}` begins with `sk_live_`, `sk_test_`, `rk_live_`, `rk_test_`. By hand where engines
 * make lists and functions of their own to do the same: it runs once for each rule, before any of it is compiled.
 */
function beginnings(source: string): string[] {
  let heads = [''];
  for (PART.lastIndex = 0; ; ) {
    const part = PART.exec(source);
    const set = part?.[2];
    const short = heads.some((head) => head.length < SHORTEST);
    // A class that has many members as its length tells is not worth listing them.
    if (!part || (set && !short && (set.length > FEW || set.includes('\\')))) return heads;
    const times = part[4];
    const next =
      part[3]?.split('|') ?? (set ? membersOf(set) : [(part[1] as string).replaceAll('\\', '')]);
    const most = next.length === 1 || short ? MANY : FEW;
    if (heads.length * next.length > most) return heads;
    if (times && !/\{[1-9]|\+/.test(times)) return heads;
    const longer: string[] = [];
    for (const head of heads) for (const tail of next) longer.push(head + tail);
    heads = longer;
    if (times) return heads;
  }
}

/**
 * `[a-f\d]`: the sixteen characters, in the order of their codes. By hand, since of each of these classes a
 * regular expression would be compiled when the first text is waiting.
 */
function membersOf(set: string): string[] {
  const chars = set.replace('\\d', '0-9').replace(/^\[|]$/g, '');
  const members: string[] = [];
  for (let i = 0; i < chars.length; i++) {
    let code = chars.charCodeAt(i);
    if (chars[i + 1] === '-' && chars[i + 2]) i += 2;
    for (; code <= chars.charCodeAt(i); code++) members.push(String.fromCharCode(code));
  }
  return members.sort();
}
