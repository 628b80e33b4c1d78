// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { scan } from '../../../lib/detect';
import { rng, sampleOf } from '../../samples';
import { held } from '../../samples/held';
import { ALNUM, HEX, text, uuidOf } from '../../samples/random';

/** Contexts that were written down before anybody looked at what finds them. */

const random = rng(409);
const secret = `a7${text(random, 34, ALNUM)}Q`;
const password = `k8${text(random, 3, ALNUM)}0m${text(random, 5, ALNUM)}7Qx`;
const short = `k7${text(random, 6, ALNUM)}Qx`;
const hex = text(random, 40, HEX);
const base32 = `K${text(random, 30, 'ABDEFGHJKMNPQRTUVWXYZ234567')}7`;
const uuid = uuidOf(random);
const word = ['Summer', 'Tiger', 'Bremen'][Math.floor(random() * 3)] as string;
const year = 1971 + Math.floor(random() * 50);
const signed = `${word}#${year}`;
const plain = `${word}Garden${year}`;

/** What is found, held or not. */
const noticed = (source: string): string[] =>
  scan(source).map(({ start, end }) => source.slice(start, end));

describe('a password that a person made up is noticed where only a password can stand', () => {
  it.each([
    'DB_PASSWORD=@',
    'password: "@",',
    '<password>@</password>',
    '{"user": "bob", "password": "@"}',
    'spring.datasource.password=@',
  ])('%s', (source) => {
    for (const value of [signed, plain, short])
      expect(noticed(source.replace('@', value))).toEqual([value]);
  });

  it.each([
    "$db = mysqli_connect('localhost', 'root', '@', 'shop');",
    'requirepass @\n',
    "ALTER USER postgres WITH PASSWORD '@';",
    'username,password,url\nbob,@,https://acme.io\n',
    '<td>Password</td><td>@</td>',
    'USER bob\r\n331 Please specify the password.\r\nPASS @\r\n',
  ])('with a sign in it: %s', (source) =>
    expect(noticed(source.replace('@', signed))).toEqual([signed]),
  );

  it.each([
    'password: loginPassword2',
    'const password = "fieldName12";',
    'password = _iterator4;',
    'if (x):\n    pass\n\n@_shift_scale_2arg\n',
    'data:\n  password: Y2hhbmdlbWU=\n',
    'Host   Password\ndb1    required2Login\n',
  ])('nothing in %s', (source) => expect(noticed(source)).toEqual([]));
});

it.each([
  '| service | user | password |\n|---|---|---|\n| grafana | admin | @ |\n',
  'username,password,url\nbob,@,https://acme.io\n',
])('words and a number, too: %s', (source) =>
  expect(noticed(source.replace('@', plain))).toEqual([plain]),
);

describe('a sentence tells it', () => {
  it.each([
    'I accidentally used `@` as the root password on prod',
    'Ich nutze @ als Passwort',
    "j'utilise @ comme mot de passe",
    'uso @ como contraseña',
    '[10:42] sarah: whats the jenkins pw again\n[10:43] mike: @\n',
    "Q: what's the admin password?\nA: @\n",
    'الباسورد الجديد @',
    'passwordnya @ ya mas',
    'sandi wifi kantor @',
    'पासवर्ड है @',
    'mk: @',
    'ww: @',
    'iLO admin/@',
    'grafana is admin:@',
    '- prod db: app_rw / @',
    'Log in with `qa\u0000acme.io` / `@`.',
    'u/n admin p/w @',
    'Wireless Key (WPA2): @',
    '- password :: @',
    'root\u000010.4.2.9 / @',
    'SSID: Acme5G / Key: @',
    'wachtwoord van root is gewijzigd naar @',
    'SNMP community: @',
    "ansible-vault encrypt_string '@' --name 'db_pass'",
  ])('%s', (sentence) => {
    const source = sentence.replace('@', password).replace('\u0000', '@');
    expect(held(source)).toEqual([password]);
  });

  it.each([
    "I'm using @ as my bearer token and still get 401",
    'the shared secret between both radius servers is @',
    'API key ye hai: @',
    'API key của em là @',
    'token dostępu do repo: @',
    'The recovery code for the shared account is @',
    'رمز الوصول: @',
    'PAT: @',
    'sekret klienta: @',
    '시크릿 키: @',
    'new AcmeSDK("@", { region: "eu" })',
    'acme login -t @',
  ])('%s', (sentence) => expect(held(sentence.replace('@', secret))).toEqual([secret]));

  it('of a seed', () => expect(held(`authenticator setup key ${base32}`)).toEqual([base32]));

  it('of a key of hexadecimal digits', () =>
    expect(held(`ok so secret key ${hex} / public key pk_abc`)).toEqual([hex]));
});

describe('nothing is told in', () => {
  it.each([
    `I used ${secret} as the cache key`,
    `treat ${uuid} as the API key id in logs`,
    'sandi beach hotel, room B12-Deluxe',
    `the token request failed, its request id: ${secret}`,
    `the access token error was logged under run: ${secret}`,
    `as in ${hex} the token parser is broken`,
    'hasło musi spełniać: ISO-27001:2022',
    'hasło: DokumentIT2024.pdf',
    'the api key header name is: X-Acme-Api-Key-V2',
    'password: Argon2id-v19',
    'Culture=neutral, public key token=7c2f90ab13de6a58',
    '`foo` / `Bar$baz1`',
    `createClient('${uuid}')`,
    'use Bitwarden2024 as a password manager',
    'mk_MK ISO-8859-5\n',
    'Mk = -ImmutableMatrix([[0, 1], [1, 0]])',
    'let wW=_2;const DQ=1',
    "what's the admin password?\nbob: see Confluence\n",
    'assert_type(MAR_o / AR_LIKE_td64, Any)',
    'ask root / wheel12 for access',
    'bob@acme.io / eve2Smith@acme.io',
    'admin:x:1000:1000::/home/admin:/bin/bash',
    `new OAuth2Client("${text(random, 40, ALNUM)}")`,
    'ANTHROPIC_API_KEY=sk-ant-api03-...',
    `Sec-WebSocket-Key: ${btoa(text(random, 16, ALNUM))}`,
  ])('%s', (sentence) => expect(noticed(sentence)).toEqual([]));
});

describe('what programs say', () => {
  it.each<[string, string, string]>([
    ['Spring', `Using generated security password: ${uuid}`, uuid],
    ['a link of a tunnel', `vless://${uuid}@203.0.113.4:443?encryption=none`, uuid],
    ['trojan', `trojan://${password}@203.0.113.4:443?sni=x`, password],
    ['a database of SQLCipher', `PRAGMA key = '${password}';`, password],
    ['pgcrypto', `SELECT pgp_sym_decrypt(col, '${password}') FROM t;`, password],
    ['strace', `write(3, "PASS ${password}\\r\\n", 20) = 20`, password],
    ['LDAP', `olcRootPW: ${password}`, password],
    ['JavaScript', `Authorization: \`Basic \${btoa('bob:${password}')}\``, password],
  ])('%s', (_, source, value) => expect(held(source)).toEqual([value]));

  it('shadowsocks', () => {
    const pair = btoa(`aes-256-gcm:${password}`);
    expect(held(`ss://${pair}@203.0.113.4:8388#node`)).toEqual([pair]);
  });

  it('a verdict on a test is none', () =>
    expect(noticed('PASS src/auth/token2.test.ts (5.1 s)\n')).toEqual([]));
});

it('a key that a provider made is no such thing in a name’s place', () => {
  const { value } = sampleOf('npm-token', random);
  expect(noticed(`I used ${value} as the token`)).toEqual([value]);
});
