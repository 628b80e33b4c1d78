import { answererNow, type Held, type Judged } from '../answer/slot';
import { type Finding, homeOf, scan } from '../detect';
import type { DoorName, Part, Question } from '../doors/door';
import { type Field, hintsOf } from '../editors/field';
import { decide, stops, type Verdict } from '../policy/decide';
import { type Destination, intentOf, isAtHome } from '../policy/destination';
import { applies } from '../policy/exceptions';
import { fingerprint } from '../policy/fingerprint';
import { roughKindOf } from '../policy/kind-rough';
import { isOpenTo, modeUnder } from '../policy/policy';
import type { Stored } from '../store/stored';

/** Where what is entered in a field of this document would go. */
export function destinationOf(field: Field | null): Destination {
  const { hostname, pathname } = pageAddress();
  const host = hostname.toLowerCase();
  const kind = (answererNow()?.kindOf ?? roughKindOf)(host, pathname);
  return { host, path: pathname, kind, intent: intentOf(hintsOf(field)) };
}

/** about:blank, srcdoc, blob and sandboxed frames act in the name of the page that made them. */
function pageAddress(): { hostname: string; pathname: string } {
  if (location.hostname) return location;
  for (const address of [self.origin, document.baseURI]) {
    if (URL.canParse(address)) return new URL(address);
  }
  return { hostname: '', pathname: '/' };
}

/**
 * Text in, judgement out: scans every part and asks `decide`.
 * @param isAllowed the user's decisions of this frame, by value.
 */
export function judge(
  question: Question,
  stored: Stored,
  isAllowed: (value: string) => boolean,
  now: number,
): Held {
  const found = question.parts.map((part) => findingsOf(part, now));
  const { door, parts } = question;
  const whereTo = (): Destination => destinationOf(parts[0]?.field ?? null);
  if (found.every(({ length }) => length === 0)) {
    return {
      door,
      parts,
      // Nearly every key that is pressed: it takes longer to tell than that nothing is there.
      get destination() {
        return whereTo();
      },
      found,
      verdict: 'ignore',
      judged: [],
    };
  }
  const judged = parts.flatMap((part, index) =>
    decideFor(
      (found[index] ?? []).map((finding) => ({
        finding,
        value: part.text.slice(finding.start, finding.end),
      })),
      destinationOf(part.field),
      stored,
      isAllowed,
      now,
      door,
    ).map((one) => ({ ...one, part: index })),
  );
  return { door, parts, destination: whereTo(), found, ...worst(judged) };
}

/** The gravest verdict and the findings that have it; holding and blocking count as one. */
export function worst<T extends { readonly verdict: Verdict }>(
  judged: readonly T[],
): { verdict: Verdict; judged: T[] } {
  for (const verdict of ['block', 'hold', 'warn', 'note'] as const) {
    if (!judged.some((one) => one.verdict === verdict)) continue;
    const same = (one: T): boolean =>
      one.verdict === verdict || (stops(verdict) && stops(one.verdict));
    return { verdict, judged: judged.filter(same) };
  }
  return { verdict: 'ignore', judged: [] };
}

/**
 * Asks `decide` about findings whose values are known.
 * @param isAllowed what else is let through, by value.
 * @param door none for what a page shows: there nothing is held, which is all that modes differ in, and nothing passes.
 */
export function decideFor(
  found: readonly { readonly finding: Finding; readonly value: string }[],
  destination: Destination,
  stored: Stored,
  isAllowed: (value: string) => boolean,
  now: number,
  door?: DoorName,
): Omit<Judged, 'part'>[] {
  if (found.length === 0) return [];
  const values = new Map(found.map(({ finding, value }) => [finding, value]));
  const { host, path, kind } = destination;
  const { policy, settings } = stored;
  const excepted = (finding: Finding, verdict: Verdict): boolean => {
    const value = values.get(finding) ?? '';
    const isOpen = verdict !== 'block';
    if (isOpen && isAllowed(value)) return true;
    let print: string | null | undefined;
    const candidate = {
      rule: finding.rule,
      host,
      path,
      fingerprint: () => {
        if (print === undefined) print = fingerprint(stored.fingerprintKey, value);
        return print;
      },
    };
    const given = policy.exceptions?.given ?? [];
    const exception = [...given, ...(isOpen ? stored.exceptions : [])].find(
      (one, i) =>
        applies(one, candidate, now) &&
        (i < given.length || isOpenTo(policy, one.by, finding.rule, kind)),
    );
    // What is typed is asked about again when it is sent.
    if (exception && door && door !== 'type')
      answererNow()?.letThrough({ finding, value, door, destination, exception });
    return !!exception;
  };
  const mode = modeUnder(policy, settings, destination, now);
  const { findings } = decide({
    findings: found.map(({ finding }) => finding),
    destination,
    mode: door || mode === 'off' ? mode : 'block',
    settings,
    policy,
    isHome: ({ rule }) => isAtHome((answererNow()?.homeOf ?? homeOf)(rule), destination),
    isAllowed: excepted,
  });
  return findings.map((one) => ({ ...one, value: values.get(one.finding) ?? '' }));
}

function findingsOf({ text, window, markup }: Part, now: number): Finding[] {
  if (text === '') return [];
  const findings = (answererNow()?.scan ?? scan)(text, window ? { now, window } : { now });
  return markup ? findings.filter(({ proof }) => proof.kind !== 'assignment') : findings;
}
