import { type Profile, profile, reads } from './checks/profile';
import { DOCUMENTED } from './documented';

/**
 * What documentation and code write in the place of a secret. Judged by how it is built, so that a
 * new way of saying "your key here" needs no new entry.
 */

/** Stands for another value: `$VAR`, `${VAR}`, `{{ secrets.X }}`, `<key>`, `%VAR%`, `os.environ[…]`. */
const REFERENCE =
  /^(?:\$[\w{(]|[<{[#]\w*[\w{ ]|%[A-Za-z_]\w*%|%\(|(?:env|vault|ssm):|@[\w.]+@|&lt;|\\?\$)|\$[{(]|\{\{|\}\}|<\/?[a-z][\w -]*>|\.\.\.(?=.{0,6}$)|…|process\.env|import\.meta|environ\b|getenv|secrets\.|!ref/i;

/**
 * Words people fill in. Looked for only where letters of one case make a word of four or more; a short
 * one has to stand by itself, so that a random string hardly ever has one by chance.
 */
const WORD =
  /example|sample|dummy|placeholder|change_?me|foobar|redacted|removed|censored|masked|insert|replace|lorem|mysecret|mytoken|myapikey|deadbeef|qwerty|undefined|testtest|secretkey|api_?key|thisis|invalid|(?<![a-z\d])(?:your|fake|asdf|todo|none|null|real|here)/;

/** Laid out as a UUID, with letters that none has: `a1b2c3d4-e5f6-g7h8-…`. */
const NO_UUID = /\b(?![\da-f-]{36})[\da-z]{8}(?:-[\da-z]{4}){3}-[\da-z]{12}\b/;

/** As much of a value as tells; further on a word or a run comes up by chance. */
const ENOUGH = 100;

/**
 * Is this value a stand-in rather than a secret?
 * @param value a key without the prefix that all of its kind have, or the value of an assignment.
 * @param known its profile, if the caller has it.
 */
export function isPlaceholder(value: string, known?: Profile): boolean {
  const begin = value.length > ENOUGH ? value.slice(0, ENOUGH) : value;
  const about = known ?? profile(begin);
  if (about.special && REFERENCE.test(begin)) return true;
  return (
    about.masked ||
    about.regular ||
    (begin.length >= 16 && about.distinct <= 6) ||
    reads(about, 10, 0.85) ||
    DOCUMENTED.test(begin) ||
    NO_UUID.test(begin) ||
    // No word is without two familiar pairs in a row; not all random strings have them.
    (about.streak >= 2 && WORD.test(begin.toLowerCase()))
  );
}
