import type { About } from './assignment-name';
import { generic } from './assignment-name';
import type { Value } from './assignment-syntax';

/** Secrets in sentences, and under names that are no identifiers, in the languages people write in. */

/** What the prefilter has to look for besides. */
export const keywords: readonly string[] = [
  ...['kennwort', 'geheimnis', 'schlüssel', 'clave', 'contraseñ', 'clé'],
  ...['パスワード', 'パスフレーズ', 'シークレット', '秘密鍵'],
  // Too short for the prefilter, so with what comes after.
  ...['密码', '密碼', '口令', '密钥', '密鑰'].flatMap((name) =>
    Array.from(':：=是为為"', (sign) => name + sign),
  ),
];

/** Names in other scripts or with other letters, and whether they mean a password rather than a key. */
const FOREIGN =
  /(?<password>contraseñas?|パスワード|パスフレーズ|密[码碼]|口令)|シークレット(?:キー)?|秘密鍵|密[钥鑰]|schlüssel|clé(?: (?:secrète|privée|api|d['’](?:api|accès)))?/iy;

/**
 * A name that is no identifier, in the languages people write in.
 * @returns where it ends, and what it means; `null` if there is none at `at`.
 */
export function foreignName(text: string, at: number): { end: number; about: About } | null {
  // Of the ASCII letters such names begin with, as the keywords of assignments have them.
  const first = text.charCodeAt(at) | 32;
  if (first < 128 && first !== 99 && first !== 115) return null;
  FOREIGN.lastIndex = at;
  const found = FOREIGN.exec(text);
  if (!found) return null;
  const password = found.groups?.password !== undefined;
  const plain = !/^(?:schlüssel|clé)$/i.test(found[0]);
  const rule = generic(password ? 'generic-password' : 'generic-secret');
  return { end: FOREIGN.lastIndex, about: { rule, password, plain } };
}

/** What stands between the name of a secret and the secret in a sentence, and opens a quotation. */
const LINK =
  /(?:[ \u00a0]+(?:for|to|of|on|für|zu[mr]?|von|de|del|para|pour|du)(?:[ \u00a0]+[\w.@'-]{1,30}){1,3}?)?(?:[ \u00a0\u202f]*[:：=]|[ \u00a0]+(?:is|was|ist|war|lautet|es|est)(?![\w-])[ \u00a0]*:?|は|が|是|为|為)[ \u00a0]*(?<open>["'`“”„‘’«‹「『]?)[ \u00a0]*/iy;
const LINK_BEGINS = 'for to of on für zu von de del para pour du is was war la es : = ';
const SPOKEN = 64;

/**
 * Finds the value that a sentence gives a name that ends at `end`: "the password is …", "パスワードは…".
 * @param foreign the name is no identifier, so a colon or an equals sign will do.
 * @returns where it lies, without quotation marks and the end of the sentence.
 */
export function valueSaid(text: string, end: number, foreign: boolean): Value | null {
  const next = text.charCodeAt(end);
  if (!foreign && next < 0x3000) {
    // Most names in prose are followed by something else, and this is cheaper than the pattern.
    if (next !== 32 && next !== 0xa0) return null;
    if (!LINK_BEGINS.includes(text.slice(end + 1, end + 3).toLowerCase())) return null;
  }
  LINK.lastIndex = end;
  const link = LINK.exec(text);
  // A plain sign after a name is no sentence.
  if (!link || (!foreign && /^\s*[:：=]/.test(link[0]))) return null;
  const start = LINK.lastIndex;
  const open = link.groups?.open ?? '';
  let last = start;
  for (; last < start + SPOKEN; last++) {
    const code = text.charCodeAt(last);
    // ASCII only: what follows may be the rest of a sentence without spaces.
    if (!(code > 32 && code < 127) || text[last] === open) break;
  }
  if (open === '') while (last > start && '.,;:)]}"\'`*'.includes(text.charAt(last - 1))) last--;
  return last > start && last < start + SPOKEN ? { start, end: last, quoted: true } : null;
}
