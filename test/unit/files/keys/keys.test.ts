// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scan } from '../../../../lib/detect';
import { describe as describeRule } from '../../../../lib/detect/words';
import { bytesIn } from '../../../../lib/files/bytes';
import { keyFileIn } from '../../../../lib/files/keys';
import { open } from '../../../../lib/files/open';
import { search } from '../../../../lib/files/search';
import { rng } from '../../../samples';
import * as made from '../../../samples/key-files';

const random = rng(71);
const { secret, open: publicKeys } = made.derKeys();
const row = [1, 'a', 'b'];
const [JKS, JCEKS] = [0xfeedfeed, 0xcececece];
const column = (table: string, columns: string, rows: number) =>
  made.sqlite({
    'CREATE TABLE other (id INTEGER)': [[1]],
    [`CREATE TABLE ${table} (id INTEGER, ${columns})`]: Array.from({ length: rows }, () => row),
  });
const walletOf = (key: string) =>
  made.sqlite({
    'CREATE TABLE main(key BLOB PRIMARY KEY NOT NULL, value BLOB NOT NULL)': [
      [Buffer.from(`${String.fromCharCode(key.length)}${key}`, 'latin1'), Buffer.alloc(90, 7)],
    ],
  });

const KEYS: Readonly<Record<string, readonly [Uint8Array, rule: string, confidence: string]>> = {
  ...Object.fromEntries(
    Object.entries(secret).map(([name, data]) => [name, [data, 'key-file-der', 'certain']]),
  ),
  'PKCS #12 with a key': [made.pkcs12(random, [2]), 'key-file-pkcs12', 'likely'],
  'PKCS #12 with a key as it is': [made.pkcs12(random, [3, 1]), 'key-file-pkcs12', 'likely'],
  'a Java key store': [made.javaStore(random, JKS, [1]), 'key-file-java', 'likely'],
  'a Java key store, behind certificates': [
    made.javaStore(random, JKS, [2, 2, 1]),
    'key-file-java',
    'likely',
  ],
  'a JCEKS with a secret key': [made.javaStore(random, JCEKS, [3]), 'key-file-java', 'likely'],
  'a key store of Bouncy Castle': [made.bouncyStore(random, [1, 4]), 'key-file-java', 'likely'],
  'an OpenPGP key': [made.pgpKey(random, 5), 'pgp-private-key', 'certain'],
  'a key of GnuPG': [
    Buffer.from('(11:private-key(3:rsa(1:n257:\0\x80', 'latin1'),
    'pgp-private-key',
    'certain',
  ],
  'a keytab': [made.keytab(random), 'key-file-keytab', 'certain'],
  KeePass: [made.kdbx(random), 'key-file-keepass', 'possible'],
  'passwords of Firefox': [column('nssPrivate', 'a11', 1), 'key-file-passwords', 'likely'],
  'passwords of Chromium': [
    column('logins', 'origin_url VARCHAR, password_value BLOB', 1),
    'key-file-passwords',
    'likely',
  ],
  'cookies of Firefox': [
    column('moz_cookies', 'name TEXT, value TEXT', 2),
    'key-file-cookies',
    'certain',
  ],
  'cookies of Chromium': [
    column('cookies', 'encrypted_value BLOB', 2),
    'key-file-cookies',
    'likely',
  ],
  'a wallet': [made.wallet(random, 'key'), 'key-file-wallet', 'certain'],
  'an encrypted wallet': [made.wallet(random, 'ckey'), 'key-file-wallet', 'possible'],
  'a wallet of descriptors': [walletOf('walletdescriptorkey'), 'key-file-wallet', 'certain'],
  'an encrypted wallet of descriptors': [
    walletOf('walletdescriptorckey'),
    'key-file-wallet',
    'possible',
  ],
  'a keychain': [
    made.keychain(random, [
      [0x80001000, 4],
      [0x80000000, 2],
    ]),
    'key-file-keychain',
    'possible',
  ],
};

const NONE: Readonly<Record<string, Uint8Array>> = {
  ...publicKeys,
  'PKCS #12 of those who are trusted': made.pkcs12(random, []),
  'PKCS #12 with certificates as they are': made.pkcs12(random, [3]),
  'a Java store of those who are trusted': made.javaStore(random, JKS, [2, 2, 2]),
  'an empty Java store': made.javaStore(random, JKS, []),
  'a class of Java': Buffer.from('cafebabe00000034', 'hex'),
  'a store of Bouncy Castle of those who are trusted': made.bouncyStore(random, [1, 1]),
  'a public OpenPGP key': made.pgpKey(random, 6),
  'an OpenPGP key that a card has': made.pgpKey(random, 5, '\xff\0eGNU\x02'),
  'passwords of Firefox, none of which there is': column('nssPrivate', 'a11', 0),
  'another table of logins': column('logins', 'user TEXT, at INTEGER', 3),
  'another database': column('notes', 'title TEXT, body TEXT', 3),
  'a Berkeley DB of other things': made.wallet(random, 'name'),
  'a wallet that only watches': walletOf('walletdescriptor'),
  'a keychain of certificates': made.keychain(random, [
    [0x80001000, 170],
    [0x80000000, 0],
  ]),
  nothing: new Uint8Array(),
};

const look = (data: Uint8Array) => search(bytesIn(data), { scan, now: 0, open });

describe('a file that is a secret as a whole', () => {
  it.each(Object.entries(KEYS))('%s', async (_, [data, rule, confidence]) => {
    expect(keyFileIn(data)).toEqual({ rule, confidence });
    const { hits, redactable } = await look(data);
    expect(hits).toMatchObject([{ path: '', finding: { rule, confidence, class: 'secret' } }]);
    expect(redactable).toBe(false);
    expect(describeRule(rule).kind).not.toBe('');
  });

  it('is known again, and shows nothing of itself', async () => {
    const data = made.keytab(rng(5));
    const [one, two] = await Promise.all([look(data), look(new Uint8Array(data))]);
    expect(one.hits).toEqual(two.hits);
    expect(one.hits[0]?.text).toMatch(/^[\da-f]{64}$/);
    expect(one.hits[0]?.text).not.toBe((await look(made.keytab(rng(6)))).hits[0]?.text);
  });
});

describe('a file that is none', () => {
  it.each(Object.entries(NONE))('%s', async (_, data) => {
    expect(keyFileIn(data)).toBeNull();
    expect((await look(data)).hits).toEqual([]);
  });

  it.each(Object.entries(KEYS))('%s, cut off at its beginning', (_, [data]) => {
    for (const length of [1, 4, 8, 12]) expect(keyFileIn(data.subarray(0, length))).toBeNull();
  });
});

describe('the reading of key files', () => {
  const samples = [...Object.values(KEYS).map(([data]) => data), ...Object.values(NONE)];

  it('never fails, whatever the bytes are', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...samples),
        fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { maxLength: 6 }),
        fc.nat(3000),
        (data, changes, length) => {
          const changed = Uint8Array.from(data.subarray(0, length));
          for (const [at, byte] of changes) if (at < changed.length) changed[at] = byte;
          const file = keyFileIn(changed);
          expect(file === null || file.rule.length > 0).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('tells nothing of any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (data) => {
        expect(keyFileIn(data)).toBeNull();
      }),
      { numRuns: 2000 },
    );
  });
});
