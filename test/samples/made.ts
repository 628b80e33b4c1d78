import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { entropyToMnemonic } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
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

/** 64 bytes, nearly all of them different. */
const keyPair = (random: Random): Uint8Array => {
  for (;;) {
    const found = bytes(random, 64);
    if (new Set(found).size > 48) return found;
  }
};

const pick2 = (random: Random, one: string, other: string): string =>
  random() < 0.5 ? one : other;

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

/** By division of polynomials, whose coefficients are the bits of a big integer. */
export function crc24(content: Uint8Array): Uint8Array {
  const start = 0xb704cen << BigInt(8 * content.length);
  let rest = (BigInt(`0x00${Buffer.from(content).toString('hex')}`) << 24n) ^ start;
  for (let at = BigInt(8 * content.length + 23); at >= 24n; at--) {
    if ((rest >> at) & 1n) rest ^= 0x1864cfbn << (at - 24n);
  }
  return Buffer.from(rest.toString(16).padStart(6, '0'), 'hex');
}

const BASE58 = ALNUM.slice(1).replace(/[OIl]/g, '');

/** @param parts of the payload, in hexadecimal or as bytes. */
export function base58Check(parts: readonly (string | Uint8Array)[]): string {
  const payload = Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'hex') : part)),
  );
  const hash = (data: Uint8Array) => createHash('sha256').update(data).digest();
  const all = Buffer.concat([payload, hash(hash(payload)).subarray(0, 4)]);
  let out = '';
  for (let rest = BigInt(`0x${all.toString('hex')}`); rest > 0n; rest /= 58n) {
    out = BASE58.charAt(Number(rest % 58n)) + out;
  }
  return out;
}

/** Depth, parent, number and chain code of an extended key, a zero and the key. */
const extended = (random: Random): Uint8Array =>
  Buffer.concat([bytes(random, 41), Buffer.from([0]), bytes(random, 32)]);

const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';

/** The remainder of a polynomial over GF(32), as BIP 173 writes it in Python. */
function bech32(prefix: string, content: Uint8Array): string {
  const bits = Array.from(content, (byte) => byte.toString(2).padStart(8, '0')).join('');
  const data = (bits.match(/.{1,5}/g) ?? []).map((five) => Number.parseInt(five.padEnd(5, '0'), 2));
  const codes = Array.from(Buffer.from(prefix));
  let sum = 1n;
  const all = [
    ...codes.map((c) => c >> 5),
    0,
    ...codes.map((c) => c & 31),
    ...data,
    0,
    0,
    0,
    0,
    0,
    0,
  ];
  for (const value of all) {
    const top = sum >> 25n;
    sum = ((sum & 0x1ffffffn) << 5n) ^ BigInt(value);
    if (top & 1n) sum ^= 0x3b6a57b2n;
    if (top & 2n) sum ^= 0x26508e6dn;
    if (top & 4n) sum ^= 0x1ea119fan;
    if (top & 8n) sum ^= 0x3d4233ddn;
    if (top & 16n) sum ^= 0x2a1462b3n;
  }
  sum ^= 1n;
  const tail = [25n, 20n, 15n, 10n, 5n, 0n].map((shift) => Number((sum >> shift) & 31n));
  return `${prefix}1${[...data, ...tail].map((five) => BECH32.charAt(five)).join('')}`;
}

/** A macaroon in its second binary form: location, identifier, one caveat, signature. */
function macaroon(random: Random, site: string): string {
  const field = (type: number, content: Uint8Array): Uint8Array =>
    Buffer.concat([Buffer.from([type, content.length]), content]);
  const id = fill('[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}', random);
  return Buffer.concat([
    Buffer.from([2]),
    field(1, Buffer.from(site)),
    field(2, Buffer.from(id)),
    Buffer.from([0]),
    field(2, Buffer.from('{"version":1,"permissions":"user"}')),
    Buffer.from([0, 0]),
    field(6, bytes(random, 32)),
  ]).toString('base64url');
}

const ENTRA = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890.-_~';

/** Marvin32 as SymCrypt defines it, in whole numbers; its halves joined. */
function marvin(content: Uint8Array, seed: string | bigint): bigint {
  const start = typeof seed === 'bigint' ? seed : Buffer.from(seed).readBigUInt64BE();
  const cut = (n: bigint): bigint => BigInt.asUintN(32, n);
  const turn = (n: bigint, by: bigint): bigint => cut(n << by) | (n >> (32n - by));
  let [low, high] = [cut(start), start >> 32n];
  const rest = content.length % 4;
  const all = Buffer.concat([content, Buffer.from([0x80]), Buffer.alloc(7 - rest)]);
  for (let i = 0; i < all.length; i += 4) {
    low = cut(low + BigInt(all.readUInt32LE(i)));
    high ^= low;
    low = cut(turn(low, 20n) + high);
    high = turn(high, 9n) ^ low;
    low = cut(turn(low, 27n) + high);
    high = turn(high, 19n);
  }
  return low ^ high;
}

/** A key of Azure: random bytes, a signature that shows in base64, the checksum of all before. */
export function identifiable(
  random: Random,
  length: number,
  signature: string,
  seedOf: (signature: string) => string,
): string {
  const padding = (2 * length) % 3 === 0 ? '' : length % 3 === 1 ? '==' : '=';
  const chars = Math.ceil((length * 8) / 6);
  // Six characters that encode nothing yet.
  const start = `${text(random, chars - 10, BASE64)}${signature}AAAAAA${padding}`;
  const key = Buffer.from(start, 'base64');
  key.writeInt32LE(
    Number(BigInt.asIntN(32, marvin(key.subarray(0, -4), seedOf(signature)))),
    length - 4,
  );
  return key.toString('base64');
}

/** A recovery phrase of 12 or 24 words. */
function phrase(random: Random): string {
  return entropyToMnemonic(bytes(random, random() < 0.5 ? 16 : 32), wordlist);
}

/** Each kind of private key, by the words of its BEGIN line. */
export function makePem(random: Random, label = 'PRIVATE KEY'): [string, string, string] {
  const start = label.startsWith('OPENSSH') ? 'openssh-key-v1\0' : '\x30\x82\x04\xbd';
  return [`-----BEGIN ${label}-----\n`, lines(random, start, 1213, 64), `\n-----END ${label}-----`];
}

export const made: Readonly<Record<string, (random: Random) => Made>> = {
  'cisco-password': (random) => {
    const from = below(random, 16);
    const pad = Buffer.from('dsfd;kfoA,.iyewrkldJKDHSUBsgvca69834ncxv9873254k;fg87');
    const hidden = Array.from(Buffer.from(text(random, 12, ALNUM)), (byte, at) =>
      (byte ^ (pad[from + at] ?? 0)).toString(16).padStart(2, '0').toUpperCase(),
    );
    const seed = String(from).padStart(2, '0');
    return ['username ops password 7 ', seed + hidden.join(''), '\n'];
  },
  'docker-config': (random) => {
    const auth = base64(`ci:${text(random, 16, ALNUM)}`);
    return ['.dockerconfigjson: ', base64(`{"auths":{"ghcr.io":{"auth":"${auth}"}}}`), '\n'];
  },
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
  'gitlab-routable-token': (random) => {
    const body = `${pick2(random, 'gldt-', 'glwt-')}${text(random, 36, BASE64URL)}.01.0w`;
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
  'pgp-private-key': (random) => {
    const body = lines(random, '\x95\x03\x97\x04', 900, 64);
    return [
      '-----BEGIN PGP PRIVATE KEY BLOCK-----\n\n',
      `${body}\n=${base64(crc24(Buffer.from(body, 'base64')))}`,
      '\n-----END PGP PRIVATE KEY BLOCK-----',
    ];
  },
  'private-key-base64': (random) => base64(`${makePem(random).join('')}\n`),
  'grafana-service-token': (random) => {
    const body = `glsa_${text(random, 32, ALNUM)}`;
    const sum = Buffer.alloc(4);
    sum.writeUInt32LE(crc32(body));
    return `${body}_${sum.toString('hex')}`;
  },
  'grafana-cloud-token': (random) =>
    `glc_${base64(`{"o":"${fill('[1-9]\\d{5}', random)}","n":"alloy","k":"${text(random, 24, ALNUM)}","m":{"r":"eu"}}`)}`,
  'grafana-api-key': (random) =>
    base64(`{"k":"${text(random, 32, ALNUM)}","n":"deploy","id":${fill('[1-9]', random)}}`),
  'pypi-token': (random) => `pypi-${macaroon(random, 'pypi.org')}`,
  'pypi-test-token': (random) => `pypi-${macaroon(random, 'test.pypi.org')}`,
  'age-secret-key': (random) => bech32('age-secret-key-', bytes(random, 32)).toUpperCase(),
  'nostr-secret-key': (random) => bech32('nsec', bytes(random, 32)),
  // A zero says that it is of Ed25519.
  'sui-private-key': (random) => bech32('suiprivkey', Buffer.from([0, ...bytes(random, 32)])),
  'bitcoin-extended-key': (random) => base58Check(['0488ade4', extended(random)]),
  'bitcoin-test-extended-key': (random) => base58Check(['04358394', extended(random)]),
  'bitcoin-wif': (random) => [
    'Private key: ',
    base58Check([pick2(random, '80', 'ef'), bytes(random, 32), pick2(random, '', '01')]),
    '',
  ],
  'bitlocker-recovery-key': (random) => [
    'BitLocker recovery key: ',
    Array.from({ length: 8 }, () => String(below(random, 65_536) * 11).padStart(6, '0')).join('-'),
    '',
  ],
  'solana-keypair': (random) => ['secretKey = [', Array.from(keyPair(random)).join(','), ']'],
  'bip39-mnemonic': (random) => ['MNEMONIC="', phrase(random), '"'],
  'azure-identifiable-key': (random) =>
    identifiable(random, 64, pick2(random, '+ASt', '+ABa'), (signature) =>
      signature === '+ASt' ? 'Default0' : 'AbAcct00',
    ),
  'azure-client-secret': (random) => {
    const body = `${text(random, 3, ALNUM)}8Q~${text(random, 31, `${ALNUM}_.-~`)}`;
    // Three of six digits in base 66.
    let rest = BigInt.asUintN(32, marvin(Buffer.from(body), 'AadPwd00'));
    let digits = '';
    for (; rest > 0n; rest /= 66n) digits = ENTRA.charAt(Number(rest % 66n)) + digits;
    return body + digits.slice(0, 3);
  },
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
