import { classInPage } from './publishable';
import type { CodeFinding, Gravity, SourceKind } from './types';

/**
 * What generic rules find is no key of a known format: it is whatever follows a name like `password`
 * or a word like `bearer`. In code such names are everywhere (`token: "…"`, `key="…"`), and a site's
 * owner has no use for a list of them. So they count in one case: where the name is written as an
 * environment variable is (`DB_PASSWORD`). A bundler shortens the names of variables and keeps those
 * of properties, and nobody writes a property like this but to put an environment into a page.
 */
const ENVIRONMENT = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/;

/** Rules that go by a name or a word, not by a format. */
export const GENERIC: ReadonlySet<string> = new Set([
  'generic-password',
  'generic-secret',
  'url-password',
  'bearer-token',
  'basic-auth',
  'curl-user',
  'oracle-password',
  'session-cookie',
  'login-link',
]);

/** Stands in many pages on purpose: a signed address is made for the page that shows it. */
const EXPECTED = new Set(['presigned-url', 'jwt']);

/**
 * How grave a finding in a page's source is; `null`: it is none here.
 *
 * A provider's secret key in what a site serves is critical: everybody who opens the page has it. In
 * storage and cookies it is this visitor's alone, so it is a warning, and session tokens are where
 * they belong. Publishable keys, identifiers and keys of a test mode are worth a note. What a comment has is served
 * as well; of an example in documentation it is less sure that it opens anything.
 */
export function gravityOf(finding: CodeFinding, kind: SourceKind): Gravity | null {
  const { rule, proof, mode, comment } = finding;
  const critical = proof.kind === 'jwt' && proof.critical === true;
  if (GENERIC.has(rule)) {
    // An address with a password opens what it names, wherever it stands.
    if (rule === 'url-password') return kind === 'storage' ? null : 'warning';
    if (proof.kind !== 'assignment' || !ENVIRONMENT.test(proof.name)) return null;
    return kind === 'storage' ? null : 'warning';
  }
  if (classInPage(finding) !== 'secret' || mode === 'test') return 'note';
  if (critical) return 'critical';
  if (EXPECTED.has(rule)) return 'note';
  if (kind === 'storage' || finding.confidence === 'possible' || comment === 'example')
    return 'warning';
  return 'critical';
}
