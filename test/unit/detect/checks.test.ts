// @vitest-environment node
import { createHash } from 'node:crypto';
import { crc32 as nodeCrc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scan } from '../../../lib/detect';
import { decodeBase64 } from '../../../lib/detect/checks/base64';
import { crc32 } from '../../../lib/detect/checks/crc';
import { entropy, isWords, profile } from '../../../lib/detect/checks/profile';
import { bytesOf, sha256 } from '../../../lib/detect/checks/sha256';
import { isStock } from '../../../lib/detect/checks/stock';
import { makeJwt, makePem, rng } from '../../samples';

const ascii = fc.string({ unit: 'binary-ascii', maxLength: 300 });

describe('against Node’s own', () => {
  it('crc32', () => {
    fc.assert(
      fc.property(ascii, (text) => {
        expect(crc32(text)).toBe(nodeCrc32(text));
      }),
    );
  });

  it('sha256', () => {
    fc.assert(
      fc.property(ascii, (text) => {
        const digest = createHash('sha256').update(text).digest();
        expect(Buffer.from(sha256(bytesOf(text)))).toEqual(digest);
      }),
    );
  });

  it('base64, both alphabets, padded or not', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.constantFrom('base64', 'base64url'), (bytes, encoding) => {
        const buffer = Buffer.from(bytes);
        expect(decodeBase64(buffer.toString(encoding as 'base64'))).toBe(buffer.toString('latin1'));
      }),
    );
    expect(decodeBase64('no base64!')).toBeNull();
  });
});

describe('profile', () => {
  it.each(['correct-horse-battery', 'text-input-primary2', 'applicationToken', 'listUsersById'])(
    '%s reads as words',
    (text) => expect(isWords(profile(text))).toBe(true),
  );

  it.each([
    ['aaaaaaaa', { regular: true }],
    ['k1abcdefz', { regular: true }],
    ['x987654', { regular: true }],
    ['a1b2c3d4e5', { regular: true }],
    ['q7xxxxk2', { masked: true }],
    ['q7****k2', { masked: true }],
    ['$HOME', { special: true }],
    ['deadc0de', { hex: true }],
  ])('%s', (text, expected) => expect(profile(text)).toMatchObject(expected));

  it('entropy is none for one character and two bits for four', () => {
    expect(entropy('aaaa')).toBe(0);
    expect(entropy('abcd')).toBe(2);
  });
});

describe('stock passwords', () => {
  it.each(['password', 'P@ssw0rd!', 'admin123', 'Test1234!', 'changeme', 'root', 'welcome1'])(
    '%s is one',
    (text) => expect(isStock(text)).toBe(true),
  );
  it.each(['horse-battery', 'kitten in a box', 'passage2India'])('%s is none', (text) =>
    expect(isStock(text)).toBe(false),
  );
});

describe('JSON web tokens', () => {
  const NOW = Date.parse('2026-11-24T12:00:00Z');
  const inSeconds = (days: number): number => Math.floor(NOW / 1000) + days * 86_400;
  const find = (claims: Record<string, unknown>, header?: Record<string, unknown>) =>
    scan(makeJwt(rng(1), claims, header), { now: NOW });

  it('in date: a secret, and when it ends', () => {
    expect(find({ exp: inSeconds(3), iss: 'https://id.acme-internal.io' })).toMatchObject([
      {
        rule: 'jwt',
        confidence: 'certain',
        class: 'secret',
        proof: { kind: 'jwt', expires: inSeconds(3) * 1000, issuer: 'https://id.acme-internal.io' },
      },
    ]);
  });

  it('expired, or signed by nobody: it opens nothing', () => {
    expect(find({ exp: inSeconds(-1) })).toMatchObject([{ class: 'identifier' }]);
    expect(find({}, { alg: 'none', typ: 'JWT' })).toMatchObject([{ class: 'identifier' }]);
  });

  it('Supabase: the anon key is made for browsers, service_role is not', () => {
    const claims = { iss: 'supabase', ref: 'qwuhxlbzvmfdskjorpte', exp: inSeconds(900) };
    expect(find({ ...claims, role: 'anon' })).toMatchObject([{ class: 'publishable' }]);
    expect(find({ ...claims, role: 'service_role' })).toMatchObject([
      { class: 'secret', proof: { role: 'service_role' } },
    ]);
  });

  it('the sample of the documentation is none, under any name', () => {
    const token = makeJwt(rng(1), { sub: '1234567890', name: 'John Doe', iat: 1_516_239_022 });
    expect(scan(token)).toEqual([]);
    expect(scan(`ACCESS_TOKEN="${token}"`)).toEqual([]);
  });
});

describe('private keys', () => {
  it.each([
    'PRIVATE KEY',
    'RSA PRIVATE KEY',
    'EC PRIVATE KEY',
    'OPENSSH PRIVATE KEY',
    'ENCRYPTED PRIVATE KEY',
  ])('%s, as a file, in JSON, indented and cut short', (label) => {
    const [begin, body, end] = makePem(rng(4), label);
    const file = begin + body + end;
    const found = (text: string): string | undefined => {
      const [finding] = scan(text);
      return finding?.rule === 'private-key' ? text.slice(finding.start, finding.end) : undefined;
    };
    expect(found(file)).toBe(body);
    expect(found(JSON.stringify({ private_key: `${file}\n` }))).toBe(
      JSON.stringify(body).slice(1, -1),
    );
    expect(found(file.replaceAll('\n', '\r\n'))).toBe(body.replaceAll('\n', '\r\n'));
    const indented = file.replaceAll('\n', '\n    ');
    expect(found(`key: |\n    ${indented}`)).toBe(body.replaceAll('\n', '\n    '));
    expect(found(begin + body.slice(0, 650))).toBe(body.slice(0, 649));
  });

  it('keeps off code and manuals that only name them', () => {
    expect(scan('-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----')).toEqual([]);
    expect(
      scan("if (text.includes('-----BEGIN PRIVATE KEY-----')) throw new Error('Not here');"),
    ).toEqual([]);
    expect(scan('-----BEGIN PRIVATE KEY-----\nMIIEvQ...\n-----END PRIVATE KEY-----')).toEqual([]);
  });
});
