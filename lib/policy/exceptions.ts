import { siteMatches } from './destination';

/** What an exception lets through: one secret, one kind of key, or everything. */
export const EXCEPTION_SUBJECTS = ['fingerprint', 'rule', 'site'] as const;
export type ExceptionSubject = (typeof EXCEPTION_SUBJECTS)[number];

export const REASONS = ['test-value', 'false-positive', 'revoked', 'meant-to-share'] as const;
export type Reason = (typeof REASONS)[number];

/** "Let this through", as stored. Holds no secret: a fingerprint and a redacted preview at most. */
export interface Exception {
  readonly id: string;
  readonly by: ExceptionSubject;
  /** The fingerprint, or the rule's id; empty for a site. */
  readonly value: string;
  /** Of one by fingerprint, the rule that found the secret, for policies close rules; older ones do not say it. */
  readonly rule?: string | undefined;
  /** `host` or `host/path-prefix` it holds for, or `null` for everywhere. */
  readonly site: string | null;
  readonly reason: Reason;
  /** What a person is shown: the kind of key and its redacted preview. */
  readonly label: string;
  /** ms since the epoch. */
  readonly created: number;
  /** ms since the epoch, or `null` for no end. */
  readonly expires: number | null;
}

/** What an exception is asked about. */
export interface Candidate {
  readonly rule: string;
  /** Called at most once a question, and only if an exception by fingerprint could apply. */
  readonly fingerprint: () => string | null;
  readonly host: string;
  readonly path: string;
}

/** Does this exception let the candidate through at this moment (`now`, ms)? */
export function applies(exception: Exception, candidate: Candidate, now: number): boolean {
  if (exception.expires !== null && exception.expires <= now) return false;
  if (exception.site !== null && !siteMatches(exception.site, candidate.host, candidate.path)) {
    return false;
  }
  switch (exception.by) {
    case 'site':
      // Everything, everywhere would switch Keyslip off without saying so.
      return exception.site !== null;
    case 'rule':
      return exception.value === candidate.rule;
    case 'fingerprint':
      return exception.value !== '' && exception.value === candidate.fingerprint();
  }
}
