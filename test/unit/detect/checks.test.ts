// @vitest-environment node
import { createHash, generateKeyPairSync } from 'node:crypto';
import { crc32 as nodeCrc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scan } from '../../../lib/detect';
import { base58Check } from '../../../lib/detect/checks/base58';
import { decodeBase64 } from '../../../lib/detect/checks/base64';
import { isBech32 } from '../../../lib/detect/checks/bech32';
import { crc32 } from '../../../lib/detect/checks/crc';
import { crc24 } from '../../../lib/detect/checks/crc24';
import { isMacaroon } from '../../../lib/detect/checks/macaroon';
import { marvin32 } from '../../../lib/detect/checks/marvin';
import { entropy, isWords, profile } from '../../../lib/detect/checks/profile';
import { bytesOf, sha256 } from '../../../lib/detect/checks/sha256';
import { isStock } from '../../../lib/detect/checks/stock';
import { makeJwt, makePem, rng, sampleOf } from '../../samples';
import {
  identifiable,
  base58Check as madeBase58Check,
  crc24 as madeCrc24,
} from '../../samples/made';
import { ALNUM, text } from '../../samples/random';

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

describe('against published test vectors', () => {
  it('Marvin: those of the .NET runtime', () => {
    const seed = 0x004f_b61a_001b_dbccn;
    const [low, high] = [Number(BigInt.asIntN(32, seed)), Number(seed >> 32n)];
    const vectors: [string, bigint][] = [
      ['', 0x30ed35c100cd3c7dn],
      ['af', 0x48e73fc77d75ddc1n],
      ['e70f', 0xb5f6e1fc485dbff8n],
      ['37f495', 0xf0b07c789b8cf7e8n],
      ['8642dc59', 0x7008f2e87e9cf556n],
      ['153fb79826', 0xe6c08c6da2afa997n],
    ];
    for (const [bytes, hash] of vectors) {
      const expected = Number(BigInt.asIntN(32, (hash >> 32n) ^ hash));
      expect(marvin32(Buffer.from(bytes, 'hex'), low, high)).toBe(expected);
    }
  });

  it('Bech32: those of BIP 173', () => {
    const valid = [
      'A12UEL5L',
      'a12uel5l',
      'abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw',
      '11qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqc8247j',
      'split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w',
      '?1ezyfcl',
    ];
    for (const text of valid) expect(isBech32(text), text).toBe(true);
    for (const text of ['A1G7SGD8', 'x1b4n0q5v', 'a12UEL5L', '', '1']) {
      expect(isBech32(text), text).toBe(false);
    }
  });

  it('CRC-24: its check value, and division of polynomials', () => {
    expect(crc24('123456789')).toBe(0x21cf02);
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1 }), (bytes) => {
        const expected = Buffer.from(madeCrc24(bytes)).readUIntBE(0, 3);
        expect(crc24(Buffer.from(bytes).toString('latin1'))).toBe(expected);
      }),
    );
  });

  it('Grafana: the checksum of a published sample, of which only that is written here', () => {
    const body = ['yscW25imSKJIuav8', 'zF37RZmnbiDvB05G'].join('');
    const token = (sum: string): string => ['gl', 'sa_', body, '_', sum].join('');
    expect(scan(token('fcaaf58a'))).toMatchObject([{ confidence: 'certain' }]);
    expect(scan(token('fcaaf58b'))).toMatchObject([{ confidence: 'possible' }]);
  });
});

describe('base58check', () => {
  it('gives back any payload, with its zeros', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 90 }), (payload) => {
        const { length } = payload;
        const text = madeBase58Check([payload]);
        expect(base58Check(text, length, () => true)).toEqual(payload);
        expect(base58Check(text, length, () => false)).toBeNull();
        expect(base58Check(`z${text}zz`, length, () => true)).toBeNull();
        expect(base58Check(`${text}l`, length, () => true)).toBeNull();
      }),
    );
  });

  it('an extended key without the zero of a private one is not proved by its checksum', () => {
    const zero = new Uint8Array(74).fill(9, 0, 41).fill(7, 42);
    const confidences = [zero, zero.with(41, 2)].map(
      (content) => scan(madeBase58Check(['0488ade4', content]))[0]?.confidence,
    );
    expect(confidences).toEqual(['certain', 'possible']);
  });
});

describe('a key whose checksum holds is certain, and one with a character changed is not', () => {
  it.each([
    'grafana-service-token',
    'pypi-token',
    'age-secret-key',
    'nostr-secret-key',
    'bitcoin-extended-key',
    'bitcoin-test-extended-key',
    'bitcoin-wif',
    'azure-identifiable-key',
    'azure-client-secret',
    'pgp-private-key',
  ])('%s', (rule) => {
    const random = rng(17);
    for (let i = 0; i < 8; i++) {
      const { text, start, end } = sampleOf(rule, random);
      const own = (source: string) => scan(source).find((finding) => finding.rule === rule);
      expect(own(text)).toMatchObject({ start, end, confidence: 'certain' });
      if (rule === 'pypi-token') continue;
      const at = start + 9;
      const other = text[at] === 'Q' || text[at] === 'q' ? 'P' : 'Q';
      const folded = text[at] === text[at]?.toLowerCase() ? other.toLowerCase() : other;
      const changed =
        text.slice(0, at) + (rule.startsWith('bitcoin') ? '7' : folded) + text.slice(at + 1);
      if (changed !== text) expect(own(changed)?.confidence).not.toBe('certain');
    }
  });

  it('all of Azure’s signatures, in the place their length gives them', () => {
    const random = rng(3);
    const kinds: [number, string, string][] = [
      [64, '+ASt', 'Default0'],
      [64, 'ACDb', 'MastRW00'],
      [64, '+ABa', 'AbAcct00'],
      [32, '+ASb', 'Send0000'],
      [32, '+AEh', 'Manage00'],
      [32, 'AzCa', 'Access00'],
      [39, 'AzSe', 'PAdmin00'],
      [39, '+ACR', 'ACRDflt0'],
      [40, 'AzFu', 'Functi00'],
    ];
    for (const [length, signature, seed] of kinds) {
      const key = identifiable(random, length, signature, () => seed);
      expect(scan(`value: ${key}`), signature).toMatchObject([
        { start: 7, end: 7 + key.length, confidence: 'certain', proof: { kind: 'checksum' } },
      ]);
    }
  });

  it('a macaroon ends with its signature, not before and not after', () => {
    const { value } = sampleOf('pypi-token', rng(8));
    const bytes = decodeBase64(value.slice(5)) ?? '';
    expect(isMacaroon(bytes)).toBe(true);
    for (let cut = 1; cut < bytes.length; cut++)
      expect(isMacaroon(bytes.slice(0, cut))).toBe(false);
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !isMacaroon(`\x01${text}`)));
  });

  it('a macaroon of PyPI may have a short identifier', () => {
    const parts = ['\x02\x01\x08pypi.org\x02\x01a\0\0\x06\x20', text(rng(9), 32, ALNUM)];
    const token = `pypi-${Buffer.from(parts.join(''), 'latin1').toString('base64url')}`;
    expect(scan(`token: ${token}`)).toMatchObject([
      { rule: 'pypi-token', confidence: 'certain', end: 7 + token.length },
    ]);
  });

  it('a recovery phrase is twelve words and more, and no sentence', () => {
    const { text } = sampleOf('bip39-mnemonic', rng(5));
    const phrase = { rule: 'bip39-mnemonic', confidence: 'certain' };
    expect(scan(text)).toMatchObject([phrase]);
    const words = text.split('"')[1] ?? '';
    expect(scan(JSON.stringify({ mnemonic: words, network: 'main' }))).toMatchObject([phrase]);
    expect(scan(JSON.stringify({ mnemonic: words.split(' ') }, null, 2))).toMatchObject([phrase]);
    const numbered = words.split(' ').map((word, i) => `${i + 1}. ${word}`);
    expect(scan(`Seed phrase:\n${numbered.join('\n')}\n`)).toMatchObject([phrase]);
    const [first = '', second = '', ...others] = words.split(' ');
    const swapped = `mnemonic: ${[second, first, ...others].join(' ')}`;
    // One of sixteen orders has the checksum by chance; this one has not.
    expect(scan(swapped)).toMatchObject([{ ...phrase, confidence: 'likely' }]);
    const foreign =
      'abaco abbaglio abbinato abete abisso abolire abrasivo abrogato accadere accenno accusato acetone';
    expect(scan(`mnemonic: ${foreign}`)).toMatchObject([{ ...phrase, confidence: 'likely' }]);
    for (const sentence of [
      'Mnemonic: people often write such words down with some care because every thing depends upon',
      'A mnemonic is easier to keep than random bytes, since people can write down words they know.',
      'Mnemonic: never eat shredded wheat before lunch',
      'The seed phrase has twelve words that were picked from the list, and their order counts too.',
    ])
      expect(scan(sentence)).toEqual([]);
  });

  it('Ethereum: what every local network has is a test key', () => {
    const rest = sampleOf('ethereum-private-key', rng(2)).value.slice(10);
    expect(scan(`PRIVATE_KEY=0xac0974be${rest}`)).toMatchObject([{ mode: 'test' }]);
    expect(scan(`PRIVATE_KEY=0xac0975be${rest}`)).toMatchObject([
      { rule: 'ethereum-private-key', confidence: 'likely', mode: 'unknown' },
    ]);
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
    // A third of it, at the limit: eight characters of a run, and ten that are woven.
    ['abcdefghk9q2x7m4v8r1t6p', { regular: true }],
    ['abcdefghk9q2x7m4v8r1t6p3', { regular: false }],
    ['a1b2c3d4e5qx9mt2vz7kw4rp8hs6n', { regular: true }],
    ['a1b2c3d4e5qx9mt2vz7kw4rp8hs6nf', { regular: false }],
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
      { class: 'secret', proof: { role: 'service_role', critical: true } },
    ]);
  });

  it('the sample of the documentation is none, under any name', () => {
    const token = makeJwt(rng(1), { sub: '1234567890', name: 'John Doe', iat: 1_516_239_022 });
    expect(scan(token)).toEqual([]);
    expect(scan(`ACCESS_TOKEN="${token}"`)).toEqual([]);
  });
});

describe('Google: keys that the place says are for everybody to see', () => {
  const { text: key } = sampleOf('google-api-key', rng(5));
  const webApp = (names: string): string =>
    `const config = {\n  apiKey: "${key}",\n  ${names},\n  projectId: "acme-prod",\n};`;

  it.each([
    ['a page with Firebase', webApp('authDomain: "acme-prod.firebaseapp.com"')],
    ['the same as JSON', `{"apiKey":"${key}","messagingSenderId":"349857203948"}`],
    ['named after Firebase', `VITE_FIREBASE_API_KEY=${key}`],
    ['an app for Android', `"api_key": [{ "current_key": "${key}" }]`],
    ['an app for iPhones', `<key>API_KEY</key>\n\t<string>${key}</string>`],
    [
      'a map',
      `<script src="https://maps.googleapis.com/maps/api/js?v=3&key=${key}&callback=init">`,
    ],
    ['a map in a frame', `src="https://www.google.com/maps/embed/v1/place?key=${key}&q=Bonn"`],
    ['named for maps, for the page', `NEXT_PUBLIC_GOOGLE_MAPS_API_KEY=${key}`],
  ])('%s', (_, text) => {
    expect(scan(text)).toMatchObject([{ rule: 'google-api-key', class: 'publishable' }]);
  });

  it.each([
    ['nothing', key],
    ['a name of its own', `GEMINI_API_KEY=${key}`],
    ['maps, but on a server', `GOOGLE_MAPS_API_KEY=${key}`],
    ['a service that servers ask', `https://maps.googleapis.com/maps/api/geocode/json?key=${key}`],
    ['another object’s', `const client = { apiKey: "${key}", model: "gemini-pro" };`],
    ['the server’s key of Firebase', `FIREBASE_SERVER_KEY=${key}`],
    ['Gemini, given to the page', `NEXT_PUBLIC_GEMINI_API_KEY=${key}`],
  ])('not %s', (_, text) => {
    expect(scan(text)).toMatchObject([{ rule: 'google-api-key', class: 'secret' }]);
  });
});

describe('private keys', () => {
  it('those that Node makes are certain, whole, and only likely when cut short', () => {
    const keys = [
      generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }),
      generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({
        type: 'sec1',
        format: 'pem',
      }),
      generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey.export({
        type: 'pkcs1',
        format: 'pem',
      }),
      generateKeyPairSync('x25519').privateKey.export({
        type: 'pkcs8',
        format: 'pem',
        cipher: 'aes-256-cbc',
        passphrase: 'a',
      }),
    ];
    for (const key of keys) {
      const pem = key.toString();
      expect(scan(pem)).toMatchObject([{ rule: 'private-key', confidence: 'certain' }]);
      const wrapped = Buffer.from(pem).toString('base64');
      expect(scan(`client-key-data: ${wrapped}`)).toMatchObject([
        { rule: 'private-key-base64', start: 17, end: 17 + wrapped.length, confidence: 'certain' },
      ]);
      const short = pem.replace(/\S{8}\s+-----END/, '\n-----END');
      expect(scan(short)).toMatchObject([{ rule: 'private-key', confidence: 'likely' }]);
    }
    const { publicKey } = generateKeyPairSync('ed25519');
    const shown = publicKey.export({ type: 'spki', format: 'pem' }).toString();
    expect(scan(shown + Buffer.from(shown).toString('base64'))).toEqual([]);
  });

  it('PuTTY: as many lines as announced', () => {
    const { text } = sampleOf('putty-private-key', rng(3));
    expect(scan(text)).toMatchObject([{ confidence: 'certain' }]);
    expect(scan(text.replace('Private-Lines: 2', 'Private-Lines: 3'))).toMatchObject([
      { confidence: 'likely' },
    ]);
  });

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
