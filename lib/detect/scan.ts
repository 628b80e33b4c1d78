import { beyond, nearby } from './beyond';
import { isWordAt, touchesBefore } from './boundary';
import { spend } from './budget';
import { ASSIGNMENT, type Entry, engine, type Group } from './engine';
import { isPlaceholder } from './placeholders';
import { candidateOf, settle } from './settle';
import type { Candidate, CheckResult, Finding, Mode, ScanOptions } from './types';

/**
 * How a text is scanned.
 *
 * 1. The prefilter runs over the text once and stops at the literals that rules begin with. On
 *    innocent text this is nearly all the work.
 * 2. At each literal its rules run: a test of the character before, a sticky regular expression, a
 *    test of the character after, the rule's check and the placeholder test, the cheapest first. The
 *    literal of an assignment ("password", "token") starts the parser of assignments instead.
 * 3. Where a key may have been wrapped, escaped, encoded or made invisible in places, that stretch is
 *    read again without (`reading/again.ts`), each once.
 * 4. Where candidates overlap, the most specific one wins: see `settle.ts`.
 *
 * What keeps this linear on hostile text:
 * - Patterns are bounded and have no nested quantifiers, so one attempt costs at most the length of
 *   the longest possible match.
 * - A key begins where a run of its characters begins. In `ghp_ghp_ghp_…` or `sk-sk-sk-…` only the
 *   first occurrence gets past the test of the character before, so no character is read twice by
 *   the same rule, however often its literal occurs.
 *
 * What makes a window (the few characters just typed) give the same answer as the whole text: whether
 * something is a finding depends on at most {@link REACH} code units around it, and patterns run on
 * the whole text even then. Private keys are longer; their first line is looked for separately.
 */

/** No finding and what it depends on is longer than this, private keys apart. */
const REACH = 8000;
/** No private key is longer than this. */
const FAR = 40_000;
const BLOCK = 'PRIVATE KEY';

/**
 * Finds secrets in a text.
 *
 * @param text anything; offsets are UTF-16 code units.
 * @returns findings in the order of the text, none overlapping another. Never throws, whatever the
 *   text; the same text and options give the same findings.
 */
export function scan(text: string, options: ScanOptions = {}): Finding[] {
  const { window: touched, budget } = options;
  const from = touched ? Math.max(0, touched.start - 2 * REACH) : 0;
  const to = touched ? Math.min(text.length, touched.end + 2 * REACH) : text.length;

  const candidates: Candidate[] = [];
  const { search, entries, assignments } = engine();
  const now = options.now ?? 0;
  const accept = (candidate: Candidate): void => {
    const off = options.disabled?.has(candidate.rule) ?? false;
    candidates.push(off ? { ...candidate, refused: true } : candidate);
  };
  /** Runs what begins with a literal, in the text or in another reading of it. */
  const hitsIn = (read: string, take: (candidate: Candidate) => void) => {
    const assign = assignments(read, now, take);
    /** @returns whether a key may begin there, as far as what stands before tells. */
    return (at: number, index: number): boolean => {
      const group = entries[index] as Group;
      const { rules, hyphen, anywhere, begins, address } = group;
      if (address && !hasUser(read, at)) return false;
      // The same for all rules of a literal, and most often the end of it.
      const inWord = touchesBefore(read, at, hyphen);
      if (inWord && !anywhere) return false;
      for (const entry of rules) {
        const candidate =
          entry === ASSIGNMENT ? assign(at) : attempt(entry, group, read, at, inWord, now);
        if (candidate) take(candidate);
      }
      return begins && !inWord;
    };
  };
  const find = touched && nearby ? nearby(search) : search;
  const again = beyond.lookAgain?.({ text, search, hitsIn, accept, candidates });
  const inText = hitsIn(text, accept);
  const onHit = (at: number, literal: number): void => {
    if (inText(at, literal)) again?.onKey(at);
  };
  if (from > 0) {
    const far = text.slice(Math.max(0, from - FAR), from);
    // From the front it is looked for many characters at a time.
    const begin = far.includes(BLOCK) ? far.lastIndexOf(BLOCK) : -1;
    if (begin >= 0) search(text, Math.max(0, from - FAR) + begin, from, onHit);
  }
  const stop = spend(budget, from, to, (begin, end) => find(text, begin, end, onHit));
  again?.finish(from, stop);

  const findings = settle(candidates);
  return touched
    ? findings.filter(({ start, end }) => start <= touched.end && end >= touched.start)
    : findings;
}

/** `://` and what may stand before a path, up to an `@`. */
const USER = /:\/\/[^\s/"'`<>@]{0,330}@/y;

/** Most addresses name nobody, and this is cheaper than all that looks for a password there. */
export function hasUser(text: string, at: number): boolean {
  USER.lastIndex = at;
  return USER.test(text);
}

/** @param inWord a word runs into the literal at `at`. */
function attempt(
  entry: Entry,
  group: Group,
  text: string,
  at: number,
  inWord: boolean,
  now: number,
): Candidate | null {
  const { rule } = entry;
  const proven = !!rule.proven;
  if (inWord && !proven && !entry.looksBehind) return null;
  entry.sticky ??= new RegExp(rule.pattern.source, `${rule.pattern.flags}y`);
  entry.sticky.lastIndex = at;
  let start = at;
  let touches = false;
  if (entry.hasGroup) {
    const groups = entry.sticky.exec(text)?.groups;
    if (!groups) return null;
    const { before = '', value } = groups;
    start = value === undefined ? at - before.length : entry.sticky.lastIndex - value.length;
    touches =
      value === undefined &&
      (isWordAt(text, entry.sticky.lastIndex) || touchesBefore(text, start, false));
  } else {
    if (!entry.sticky.test(text)) return null;
    touches = isWordAt(text, entry.sticky.lastIndex) || (proven && inWord);
  }
  if (touches && !proven) return null;
  const end = entry.sticky.lastIndex;

  const value = text.slice(start, end);
  let result: CheckResult | null = rule.check ? rule.check(value, { text, start, end, now }) : {};
  const certain = result?.confidence === 'certain';
  if (touches && !certain) return null;
  // A checksum that holds is no accident: then the value is no placeholder, whatever it looks like.
  const real = result?.real || (proven && certain);
  if (!real && isPlaceholder(value.slice(entry.hasGroup ? 0 : group.text.length))) result = null;
  // Only a provider can say that something is no secret under any name.
  if (!result && rule.generic) return null;
  group.mode ??= modeOf(group.text);
  return candidateOf(rule, start, end, result, rule.mode ?? group.mode, at);
}

/** Whether a key that begins so is for tests or for real use. */
export function modeOf(literal: string): Mode {
  // To compile a pattern that folds cases takes three times as long, and a text is waiting.
  const lower = literal.toLowerCase();
  if (/test|sandbox/.test(lower)) return 'test';
  return /live|prod/.test(lower) ? 'live' : 'unknown';
}
