import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { ALNUM, BASE64, BASE64URL, below, fill, HEX, type Random, text, UPPER } from './random';

/**
 * Keys with a checksum or an inner structure, made by Node's own libraries so that they prove the
 * checks of `lib/detect` and do not repeat them. Nobody ever issued them.
 */
export type Made = string | readonly [before: string, value: string, after: string];

function base62(n: number): string {
  let out = '';
  for (let rest = n; rest > 0; rest = Math.floor(rest / 62)) out = ALNUM.charAt(rest % 62) + out;
  return out.padStart(6, '0');
}

const BASE32 = `${UPPER}234567`;

function base32(bits: bigint, length: number): string {
  let out = '';
  for (let i = length - 1; i >= 0; i--) out += BASE32.charAt(Number((bits >> BigInt(5 * i)) & 31n));
  return out;
}

/** Prefix, body, CRC-32 of the body in base 62. */
const summed =
  (prefix: string, length: number, chars = ALNUM) =>
  (random: Random) => {
    const body = text(random, length, chars);
    return prefix + body + base62(crc32(body));
  };

const hexSum = (body: string): string => crc32(body).toString(16).padStart(8, '0').toUpperCase();

const base64 = (content: string | Uint8Array): string => Buffer.from(content).toString('base64');
const json = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A JSON web token with these claims; signed by nobody. */
export function makeJwt(
  random: Random,
  claims: Readonly<Record<string, unknown>> = {},
  header: Readonly<Record<string, unknown>> = { alg: 'RS256', typ: 'JWT' },
): string {
  const all = {
    iss: 'https://login.acme-internal.io',
    sub: fill('[0-9a-f]{24}', random),
    ...claims,
  };
  return `${json(header)}.${json(all)}.${text(random, 342, BASE64URL)}`;
}

const bytes = (random: Random, length: number): Uint8Array =>
  Uint8Array.from({ length }, () => below(random, 256));

/** Base64 in lines, as keys are written. @param start the bytes that tell what kind of key it is. */
const lines = (random: Random, start: string, length: number, width: number): string =>
  base64(Buffer.concat([Buffer.from(start, 'latin1'), bytes(random, length)]))
    .match(new RegExp(`.{1,${width}}`, 'g'))
    ?.join('\n') ?? '';

/** Each kind of private key, by the words of its BEGIN line. */
export function makePem(random: Random, label = 'PRIVATE KEY'): [string, string, string] {
  const start = label.startsWith('OPENSSH') ? 'openssh-key-v1\0' : '\x30\x82\x04\xbd';
  return [`-----BEGIN ${label}-----\n`, lines(random, start, 1213, 64), `\n-----END ${label}-----`];
}

export const made: Readonly<Record<string, (random: Random) => Made>> = {
  'github-pat': summed('ghp_', 30),
  'github-oauth': summed('gho_', 30),
  'github-app-user': summed('ghu_', 30),
  'github-app-installation': summed('ghs_', 30),
  'github-refresh': summed('ghr_', 70),
  'github-app-jwt': (random) => `ghs_${fill('[1-9]\\d{5}', random)}_${makeJwt(random)}`,
  'github-fine-grained-pat': (random) => {
    const body = `github_pat_1${text(random, 21, ALNUM)}_${text(random, 43, ALNUM)}`;
    const digest = createHash('sha256').update(body).digest().readBigUInt64BE() >> 24n;
    return body + base32(digest, 8) + text(random, 8, ALNUM);
  },
  'npm-token': summed('npm_', 30),
  'vercel-token': summed('vcp_', 50),
  'vercel-ai-gateway-key': summed('vck_', 50),
  'gitlab-pat-routable': (random) => {
    const body = `glpat-${text(random, 36, BASE64URL)}.01.0w`;
    return body + crc32(body).toString(36).padStart(7, '0');
  },
  'atlassian-api-token': (random) => {
    const body = `ATATT3xFfGF0${text(random, 171, BASE64URL)}=`;
    return body + hexSum(body);
  },
  'atlassian-admin-key': (random) => {
    const body = `ATCTT3xFfGN0${text(random, 171, BASE64URL)}=`;
    return body + hexSum(body);
  },
  'bitbucket-app-password': (random) => {
    const body = `ATBB${text(random, 24, ALNUM)}`;
    return body + hexSum(body);
  },
  'aws-access-key-id': keyId,
  'aws-key-pair': (random) => [
    `${keyId(random)},`,
    `${fill('[a-z][A-Z][0-9]', random)}${text(random, 37, BASE64)}`,
    '',
  ],
  'discord-bot-token': (random) => {
    const id = fill('[1-9]\\d{17}', random);
    const head = base64(id).replace(/=+$/, '');
    return `${head}.${text(random, 6, BASE64URL)}.${text(random, 37, BASE64URL)}${text(random, 1, ALNUM)}`;
  },
  'docker-auth': (random) => [
    '"auth": "',
    base64(`deploy:${fill('[a-z]{3}[0-9]{3}[A-Z]{3}', random)}${text(random, 20, ALNUM)}`),
    '"',
  ],
  jwt: (random) => makeJwt(random),
  'basic-auth': (random) => [
    'Authorization: Basic ',
    base64(`deploy:${fill('[a-z]{3}[0-9]{3}[A-Z]{3}', random)}${text(random, 12, ALNUM)}`),
    '',
  ],
  'private-key': (random) => makePem(random),
  'pgp-private-key': (random) => [
    '-----BEGIN PGP PRIVATE KEY BLOCK-----\n\n',
    `${lines(random, '\x95\x03\x97\x04', 900, 64)}\n=${text(random, 4, ALNUM)}`,
    '\n-----END PGP PRIVATE KEY BLOCK-----',
  ],
  'putty-private-key': (random) => [
    `PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nPrivate-Lines: 2\n`,
    lines(random, '\0\0\0\x20', 68, 64),
    `\nPrivate-MAC: ${text(random, 64, HEX)}`,
  ],
};

/** AWS ids hold the account: one bit set, forty bits of its number, the rest at random. */
function keyId(random: Random): string {
  const account = BigInt(fill('[1-9]\\d{11}', random));
  const rest = BigInt(`0x${text(random, 10, HEX)}`) & ((1n << 39n) - 1n);
  return `AKIA${base32((1n << 79n) | (account << 39n) | rest, 16)}`;
}
