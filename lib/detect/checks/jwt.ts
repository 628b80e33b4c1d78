import type { Check } from '../rule';
import type { CheckResult, Proof } from '../types';
import { decodeBase64 } from './base64';

/**
 * JSON Web Token, RFC 7519 in the compact form of RFC 7515. Signed and in date: a secret. Expired,
 * or unsigned (`alg` none), it opens nothing: an identifier.
 *
 * Claims are read by pattern: parsing would throw on most of what merely looks like a token, and a
 * text full of such must not cost an exception each.
 */
export const jwt: Check = (value, { text, start, end, now }) => {
  // A part of something with more parts, such as an encrypted token.
  if (text[start - 1] === '.' && /\w/.test(text.charAt(start - 2))) return null;
  if (text[end] === '.' && /\w/.test(text.charAt(end + 1))) return null;
  const [head = '', body = '', signature = ''] = value.split('.');
  const algorithm = claim(json(head), 'alg');
  if (algorithm === undefined) return null;
  const claims = json(body);
  if (claims === '' || isDocumentedSample(claims)) return null;
  const proof = proofOf(claims);
  const unsigned = /^none$/i.test(algorithm) || signature === '';
  const over = proof.expires !== undefined && proof.expires <= now;
  const result: CheckResult = { confidence: 'certain', proof };
  if (unsigned || over) return { ...result, class: 'identifier' };
  // Supabase: the anon key is made for browsers, row-level security decides what it may do.
  // Source: supabase.com/docs/guides/api/api-keys
  if (proof.role === 'anon' && proof.issuer?.startsWith('supabase')) {
    return { ...result, class: 'publishable' };
  }
  // Its service_role key passes by all of that.
  if (proof.role === 'service_role') return { ...result, proof: { ...proof, critical: true } };
  return result;
};

/** `ghs_` + app id + `_` + JWT: GitHub's stateless installation tokens. */
export const appToken: Check = (value, place) =>
  jwt(value.slice(value.indexOf('eyJ')), { ...place, start: place.start + value.indexOf('eyJ') });

/** The text of a part if it is a JSON object, else an empty string. */
function json(part: string): string {
  const decoded = decodeBase64(part) ?? '';
  return /^\{\s*"[\s\S]*\}\s*$/.test(decoded) ? decoded : '';
}

/** The value of a claim: a string or a number. */
function claim(claims: string, name: string): string | undefined {
  const found = new RegExp(`"${name}"\\s*:\\s*(?:"([^"\\\\]{0,80})|(\\d{1,12}))`).exec(claims);
  return found?.[1] ?? found?.[2];
}

/** The claims that jwt.io and RFC 7519 use in their examples, whatever the key that signs them. */
function isDocumentedSample(claims: string): boolean {
  return /"(?:sub"\s*:\s*"1234567890|name"\s*:\s*"John Doe|iss"\s*:\s*"joe|some"\s*:\s*"payload)"/.test(
    claims,
  );
}

type JwtProof = Extract<Proof, { kind: 'jwt' }>;

function proofOf(claims: string): JwtProof {
  const expires = claim(claims, 'exp');
  const issuer = claim(claims, 'iss');
  const role = claim(claims, 'role');
  return {
    kind: 'jwt',
    ...(expires ? { expires: Number(expires) * 1000 } : {}),
    ...(issuer ? { issuer } : {}),
    ...(role ? { role } : {}),
  };
}
