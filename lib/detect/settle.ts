import type { Recognizer } from './rule';
import type { Candidate, CheckResult, Finding, Mode } from './types';

const RANK = { certain: 2, likely: 1, possible: 0 } as const;

/**
 * Decides between candidates that overlap. A provider's rule comes before a generic one, certain
 * before likely before possible, then the longer one, then the one that is known from further in
 * front. Generic rules also keep off what a provider's rule has refused: a documented sample token is
 * no secret under any name.
 *
 * Takes the time of the candidates' total length; they come nearly sorted.
 * @returns findings in the order of the text, none overlapping another.
 */
export function settle(candidates: readonly Candidate[]): Finding[] {
  const sorted = [...candidates].sort((a, b) => a.start - b.start);
  const findings: Finding[] = [];
  let from = 0;
  let end = 0;
  for (let i = 0; i <= sorted.length; i++) {
    const candidate = sorted[i];
    if (candidate && (i === from || candidate.start < end)) {
      end = Math.max(end, candidate.end);
      continue;
    }
    // Those in [from, i) overlap each other and nothing else.
    const only = sorted[from];
    if (i - from > 1) for (const one of chosen(sorted.slice(from, i))) findings.push(one);
    else if (only && !only.refused) findings.push(finding(only));
    from = i;
    end = candidate?.end ?? end;
  }
  return findings;
}

/** The best of candidates that overlap in one way or another. */
function chosen(candidates: readonly Candidate[]): Finding[] {
  const low = candidates[0]?.start ?? 0;
  const high = candidates.reduce((most, { end }) => Math.max(most, end), 0);
  const taken = new Uint8Array(high - low);
  const kept: Candidate[] = [];
  const order = [...candidates].sort(
    (a, b) => rank(b) - rank(a) || b.end - b.start - (a.end - a.start) || a.since - b.since,
  );
  for (const candidate of order) {
    const span = taken.subarray(candidate.start - low, candidate.end - low);
    if (!candidate.refused && span.includes(1)) continue;
    span.fill(1);
    if (!candidate.refused) kept.push(candidate);
  }
  return kept.sort((a, b) => a.start - b.start).map(finding);
}

/** Refused ones come after all of the providers' findings, so that they stand in none's way. */
function rank({ rule, confidence, generic, refused }: Candidate): number {
  if (refused) return 3;
  // Of the generic ones, those that know the place say more than an assignment.
  return RANK[confidence] + (generic ? +!rule.startsWith('generic') / 2 : 4);
}

function finding({ rule, start, end, confidence, class: kind, mode, proof }: Candidate): Finding {
  return { rule, start, end, confidence, class: kind, mode, proof };
}

/**
 * Puts a rule's defaults and a check's result together.
 * @param result `null`: refused, which generic rules respect.
 * @param since where its literal begins; a name that it is assigned to stands in front of it.
 */
export function candidateOf(
  rule: Recognizer,
  start: number,
  end: number,
  result: CheckResult | null,
  mode: Mode = rule.mode ?? 'unknown',
  since = start - 1,
): Candidate {
  return {
    rule: rule.id,
    start,
    end,
    confidence: result?.confidence ?? rule.confidence ?? 'likely',
    class: result?.class ?? rule.class ?? 'secret',
    mode: result?.mode ?? mode,
    proof: result?.proof ?? { kind: rule.confidence === 'certain' ? 'structure' : 'shape' },
    refused: result === null,
    generic: rule.generic === true,
    since,
  };
}
